"""What a document says, whatever it is going to be written as."""
