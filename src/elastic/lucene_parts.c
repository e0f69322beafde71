// lucene_parts.c - which parts of an expression are at its ends.

#include "elastic/lucene_parts.h"

// Is there an anchor of this kind at this end of the part?
static bool reaches(const LucenePart *part, LucenePartKind anchor)
{
    if (part->kind != PART_GROUP || part->repeat.n > 0)
        return part->kind == anchor;
    for (const LuceneChoice *c = part->choices; c != NULL; c = c->next) {
        const LucenePart *end = anchor == PART_START ? c->first : c->last;
        if (end != NULL && reaches(end, anchor))
            return true;
    }
    return false;
}

LuceneEnds sg_lucene_open_ends(const LuceneChoice *c, LuceneEnds ends)
{
    bool none = c->first == NULL;
    LuceneEnds open;
    open.left = ends.left && (none || !reaches(c->first, PART_START));
    open.right =
        ends.right && (none ? !open.left : !reaches(c->last, PART_END));
    return open;
}

LuceneEnds sg_lucene_part_ends(const LuceneChoice *c, const LucenePart *p,
                               LuceneEnds ends, LuceneEnds open)
{
    return (LuceneEnds){ends.left && !open.left && p == c->first,
                        ends.right && !open.right && p == c->last};
}
