// known_keys.h - the keys that the specification gives to a rule.
#ifndef SIGCC_LINT_KNOWN_KEYS_H
#define SIGCC_LINT_KNOWN_KEYS_H

#include "sigma/ast.h"

// True if rules of this kind have the key.
bool sg_known_key(RuleKind kind, Str key);

// The keys one after another; NULL past the end.
const char *sg_known_key_at(RuleKind kind, size_t index);

// Does the key say nothing about what a rule matches?
bool sg_known_key_describes(Str key);

#endif
