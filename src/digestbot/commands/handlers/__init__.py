"""One file a family of commands: handlers, and the entries that the catalogue is made of."""
