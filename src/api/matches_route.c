// matches_route.c - rules for the log source of an event, and no others.

#include "api/matches.h"
#include "base/fold.h"
#include "base/limits.h"

static unsigned char *room_for_units(sigcc_matches *m)
{
    return arena_array(m->keep, unsigned char, m->matcher->unit_count + 1);
}

void sg_matches_init_routes(sigcc_matches *m)
{
    m->routes = arena_array(m->keep, RouteSet, MAX_ROUTES);
    m->for_fixed = room_for_units(m);
    m->for_others = room_for_units(m);
}

// "Windows" is "windows": no list says how events are to be labelled.
static bool is_for(Str wanted, Str given)
{
    return wanted.n == 0 || sg_equal_folded(wanted, given);
}

static bool is_for_any(const Logsource *ls, const RouteSet *set)
{
    while (ls != NULL && !(is_for(ls->category, set->category) &&
                           is_for(ls->product, set->product) &&
                           is_for(ls->service, set->service)))
        ls = ls->next;
    return ls != NULL;
}

static void fill_units(const sigcc_matches *m, RouteSet *set,
                       unsigned char *allowed)
{
    set->any = false;
    set->allowed = allowed;
    for (uint32_t i = 0; i < m->matcher->unit_count; i++) {
        allowed[i] = is_for_any(m->matcher->units[i].logsource, set);
        set->any |= allowed[i];
    }
}

static bool is_route(const RouteSet *set, const RouteSet *other)
{
    return str_eq(set->category, other->category) &&
           str_eq(set->product, other->product) &&
           str_eq(set->service, other->service);
}

// Only the first ones are: events can bring any number, of any length.
static bool is_remembered(const sigcc_matches *m, const RouteSet *set)
{
    return m->route_count < MAX_ROUTES &&
           set->category.n + set->product.n + set->service.n <= MAX_KEY_BYTES;
}

// The same log source with its units.
static const RouteSet *find_route(sigcc_matches *m, RouteSet *wanted)
{
    for (size_t i = 0; i < m->route_count; i++)
        if (is_route(&m->routes[i], wanted))
            return &m->routes[i];
    if (!is_remembered(m, wanted)) {
        fill_units(m, wanted, m->for_others);
        return wanted;
    }
    RouteSet *set = &m->routes[m->route_count];
    set->category = sg_arena_copy(m->keep, wanted->category);
    set->product = sg_arena_copy(m->keep, wanted->product);
    set->service = sg_arena_copy(m->keep, wanted->service);
    fill_units(m, set, room_for_units(m));
    m->route_count++;
    return set;
}

sigcc_status sigcc_matches_set_logsource(sigcc_matches *m, const char *category,
                                         const char *product,
                                         const char *service)
{
    if (m == NULL)
        return SIGCC_BAD_ARGUMENT;
    RouteSet wanted = {.category = str_of_literal(category),
                       .product = str_of_literal(product),
                       .service = str_of_literal(service)};
    bool known = category != NULL || product != NULL || service != NULL;
    fill_units(m, &wanted, m->for_fixed);
    m->fixed = known ? wanted.allowed : NULL;
    return SIGCC_OK;
}

// ---- events that are for no rule -----------------------------------------

static void put_part(StrBuf *sb, const char *key, Str value)
{
    if (value.n == 0)
        return;
    sg_sb_putf(sb, "%s%s=", sb->n > 0 ? "," : "", key);
    sg_sb_put(sb, value);
}

// As --logsource takes it.
static void note_unrouted(sigcc_matches *m, const RouteSet *set)
{
    if (m->unrouted++ > 0)
        return;
    StrBuf sb = sb_in(m->found);
    put_part(&sb, "category", set->category);
    put_part(&sb, "product", set->product);
    put_part(&sb, "service", set->service);
    m->first_unrouted = sb_str(&sb).p;
}

size_t sigcc_matches_unrouted(const sigcc_matches *m, const char **first)
{
    if (first != NULL)
        *first = m != NULL ? m->first_unrouted : NULL;
    return m != NULL ? m->unrouted : 0;
}

// ---- one event -----------------------------------------------------------

static Str first_text(const Record *r, uint32_t field)
{
    const FieldValue *v = record_slot(r, field)->first;
    return v ? v->text : (Str){0};
}

// An event that does not name its log source is compared as if there were no
// route.
void sg_matches_route(sigcc_matches *m)
{
    const Route *route = &m->matcher->route;
    m->allowed = m->fixed;
    if (!route->on)
        return;
    RouteSet wanted = {.category = first_text(&m->record, route->category),
                       .product = first_text(&m->record, route->product),
                       .service = first_text(&m->record, route->service)};
    if (wanted.category.n + wanted.product.n + wanted.service.n == 0)
        return;
    const RouteSet *set = find_route(m, &wanted);
    m->allowed = set->allowed;
    if (!set->any && m->matcher->unit_count > 0)
        note_unrouted(m, set);
}
