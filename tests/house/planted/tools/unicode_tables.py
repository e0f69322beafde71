"""Writes two tables, of which one is not what was committed, and one was not
committed at all."""
import sys

for name, row in ("fold", "{0xB5, 0xB5, 1, 775},"), ("wide", "{1, 2},"):
    with open(sys.argv[1] + "/unicode_%s.inc" % name, "w") as out:
        out.write("// Unicode 14.0.0.\n" + row + "\n")
