#!/usr/bin/env python3
"""Write the range tables of src/base/utf8.c and src/base/fold.c from Python's
copy of the Unicode Character Database.  Run by hand when Unicode moves; the
results are committed.

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


def simple_fold(c):
    # Python knows full folding only.  Where that is several code points, the
    # simple folding (status S of CaseFolding.txt) is the lower case letter.
    for text in (chr(c).casefold(), chr(c).lower()):
        if len(text) == 1:
            return ord(text)
    return c


def fold_ranges():
    # [first, last, step, delta]: from first to last, every one or every second
    # code point folds to itself + delta.
    runs = []
    for c in range(0x80, 0x110000):
        delta = simple_fold(c) - c
        if delta == 0:
            continue
        run = runs[-1] if runs else None
        if run and run[3] == delta and c - run[1] in (
                (1, 2) if run[0] == run[1] else (run[2],)):
            run[1:3] = c, c - run[1]
        else:
            runs.append([c, c, 1, delta])
    return runs


def write(name, rows):
    with open(sys.argv[1] + "/" + name, "w", encoding="ascii") as out:
        out.write("// Made by tools/unicode_tables.py, Unicode %s.\n"
                  % unicodedata.unidata_version)
        out.writelines(rows)


for name, test in ("word", is_word), ("wide", is_wide), ("zero", is_zero):
    write("unicode_%s.inc" % name,
          ("{0x%X, 0x%X},\n" % row for row in ranges(test)))
write("unicode_fold.inc",
      ("{0x%X, 0x%X, %d, %d},\n" % tuple(run) for run in fold_ranges()))
