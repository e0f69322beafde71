// detection_rule_id.c - ids of rules, which stay the same from run to run: an
// import with an id that is there replaces the rule.

#include "base/uuid5.h"
#include "elastic/detection_rule.h"

// 3f1c7a52-9d0e-4b6a-8f27-61c5d20b94ae, which was drawn once.
static const char space[] = "\x3f\x1c\x7a\x52\x9d\x0e\x4b\x6a"
                            "\x8f\x27\x61\xc5\xd2\x0b\x94\xae";

static void put_part(StrBuf *name, Str part)
{
    sb_putc(name, '\n');
    sg_sb_put(name, part);
}

static bool is_first(const Logsource *one, const Logsource *all)
{
    return str_eq(one->category, all->category) &&
           str_eq(one->product, all->product) &&
           str_eq(one->service, all->service);
}

Str sg_detection_rule_id(const Emitter *em, size_t condition, Str query)
{
    const Rule *rule = em->rule;
    const Logsource *ls = &em->ir->logsource;
    bool first = is_first(ls, &rule->logsource);
    StrBuf name = sb_in(em->arena), id = sb_in(em->arena);
    if (rule->id.n > 0 && condition == 0 && first)
        return rule->id;
    sg_sb_put(&name, rule->id);
    sg_sb_putf(&name, "\n%zu", condition);
    if (!first) {
        put_part(&name, ls->category);
        put_part(&name, ls->product);
        put_part(&name, ls->service);
    }
    if (rule->id.n == 0) {
        put_part(&name, rule->title);
        put_part(&name, query);
    }
    sg_put_uuid5(&id, space, sb_str(&name));
    return sb_str(&id);
}
