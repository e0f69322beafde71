// lowering.h - what lower.c, modify.c and windash.c share.  Private to ir/.
#ifndef SIGCC_IR_LOWERING_H
#define SIGCC_IR_LOWERING_H

#include "ir/item.h"
#include "sigma/modifier.h"

typedef struct Lowering {
    Arena *arena;
    DiagList *diags;
    const Item *item;
    ItemIr *ir;
    const ModifierUse *use; // the modifier being applied
    bool modified;          // some modifier has been applied
    bool bytes;             // texts may hold bytes that are not UTF-8
    size_t values;          // of this rule, expansions counted in full
    bool failed;
} Lowering;

void sg_lowering_error(Lowering *lo, DiagId id, Span where, const char *format,
                       ...) SG_PRINTF(4, 5);

// Apply every modifier of the item to the item and its values.
void sg_modify_item(Lowering *lo);

Value *sg_value_new(Lowering *lo, ValueKind kind, Span span);

// Text like 'v', but with these pieces.
Value *sg_value_with_pieces(Lowering *lo, const Value *v, Piece *pieces);

// windash.c: 'v' with every dash that begins a word in all its variants.
Value *sg_windash(Lowering *lo, const Value *v);

// "a number", "a regular expression" ...
const char *sg_value_kind_name(const Value *v);

#endif
