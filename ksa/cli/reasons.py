"""Why the system refused something, in the reader's language: its own texts are English."""

import errno

from ksa.language import N_, _

_REASONS = {
    errno.ENOSPC: N_("the disk is full"),
    errno.EDQUOT: N_("you have used all the room you may have on this disk"),
    errno.EFBIG: N_("it would become too large"),
    errno.EACCES: N_("you have no right to do that"),
    errno.EPERM: N_("you have no right to do that"),
    errno.EROFS: N_("this disk may only be read"),
    errno.ENAMETOOLONG: N_("the name is too long"),
    errno.ENOENT: N_("it is not there"),
    errno.ENOTDIR: N_("a part of the path is not a folder"),
    errno.ELOOP: N_("it is a link to itself"),
    errno.EBADF: N_("the output is closed"),
}


def reason(error: OSError) -> str:
    """Why the system refused."""
    number = error.errno or 0
    if number in _REASONS:
        return _(_REASONS[number])
    return _("the system gives error {name}").format(name=errno.errorcode.get(number, number))
