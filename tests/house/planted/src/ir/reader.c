// reader.c - keeps to the rules, but for its name.
