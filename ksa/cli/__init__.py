"""The command line: the only room that knows Typer, the terminal and exit codes."""
