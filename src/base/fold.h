// fold.h - text without the distinction of upper and lower case.
//
// Simple case folding of Unicode (CaseFolding.txt, status C and S): one code
// point becomes one code point.  What folds to several (U+00DF to "ss") folds
// to itself or to its simple form, and Turkish dotless i is a letter of its
// own.
#ifndef SIGCC_BASE_FOLD_H
#define SIGCC_BASE_FOLD_H

#include "base/strbuf.h"

uint32_t sg_fold_code(uint32_t code);

// 's' folded; 's' itself when there is nothing to change.  Bytes that are not
// UTF-8 stay.
Str sg_fold(Arena *a, Str s);

// Do both fold to the same text?
bool sg_equal_folded(Str a, Str b);

#endif
