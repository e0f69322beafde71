#!/usr/bin/env python3
"""Write the range tables of src/base/utf8.c from Python's copy of the Unicode
Character Database.  Run by hand when Unicode moves; the results are committed.

    python3 tools/unicode_tables.py src/base
"""
import sys
import unicodedata


def is_word(c):
    # What str.isalnum() and "_" mean for \w in Python's re, which decides
    # where the windash modifier sees a word begin.
    return chr(c).isalnum() or c == 0x5F


def is_wide(c):
    return unicodedata.east_asian_width(chr(c)) in "WF"


def is_zero(c):
    return unicodedata.category(chr(c)) in ("Mn", "Me", "Cf") and c != 0xAD


def ranges(test):
    start = None
    for c in range(0x80, 0x110001):
        hit = c < 0x110000 and not 0xD800 <= c <= 0xDFFF and test(c)
        if hit and start is None:
            start = c
        elif not hit and start is not None:
            yield start, c - 1
            start = None


def write(path, test):
    with open(path, "w", encoding="ascii") as out:
        out.write("// Made by tools/unicode_tables.py, Unicode %s.\n"
                  % unicodedata.unidata_version)
        for a, b in ranges(test):
            out.write("{0x%X, 0x%X},\n" % (a, b))


folder = sys.argv[1]
write(folder + "/unicode_word.inc", is_word)
write(folder + "/unicode_wide.inc", is_wide)
write(folder + "/unicode_zero.inc", is_zero)
