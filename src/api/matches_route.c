// matches_route.c - rules for the log source of an event, and no others.

#include "api/matches.h"
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

static bool is_for(Str wanted, Str given)
{
    return wanted.n == 0 || str_eq(wanted, given);
}

static bool is_for_any(const Logsource *ls, const RouteSet *set)
{
    while (ls != NULL && !(is_for(ls->category, set->category) &&
                           is_for(ls->product, set->product) &&
                           is_for(ls->service, set->service)))
        ls = ls->next;
    return ls != NULL;
}

static const unsigned char *fill_units(const sigcc_matches *m,
                                       const RouteSet *set,
                                       unsigned char *allowed)
{
    for (uint32_t i = 0; i < m->matcher->unit_count; i++)
        allowed[i] = is_for_any(m->matcher->units[i].logsource, set);
    return allowed;
}

static bool is_route(const RouteSet *set, const RouteSet *other)
{
    return str_eq(set->category, other->category) &&
           str_eq(set->product, other->product) &&
           str_eq(set->service, other->service);
}

// The first ones are; events can bring any number, of any length.
static bool is_remembered(const sigcc_matches *m, const RouteSet *set)
{
    return m->route_count < MAX_ROUTES &&
           set->category.n + set->product.n + set->service.n <= MAX_KEY_BYTES;
}

// The units for a log source.
static const unsigned char *units_for(sigcc_matches *m, const RouteSet *wanted)
{
    for (size_t i = 0; i < m->route_count; i++)
        if (is_route(&m->routes[i], wanted))
            return m->routes[i].allowed;
    if (!is_remembered(m, wanted))
        return fill_units(m, wanted, m->for_others);
    RouteSet *set = &m->routes[m->route_count];
    set->category = sg_arena_copy(m->keep, wanted->category);
    set->product = sg_arena_copy(m->keep, wanted->product);
    set->service = sg_arena_copy(m->keep, wanted->service);
    set->allowed = fill_units(m, set, room_for_units(m));
    m->route_count++;
    return set->allowed;
}

sigcc_status sigcc_matches_set_logsource(sigcc_matches *m, const char *category,
                                         const char *product,
                                         const char *service)
{
    if (m == NULL)
        return SIGCC_BAD_ARGUMENT;
    RouteSet wanted = {str_of_literal(category), str_of_literal(product),
                       str_of_literal(service), NULL};
    bool known = category != NULL || product != NULL || service != NULL;
    m->fixed = known ? fill_units(m, &wanted, m->for_fixed) : NULL;
    return SIGCC_OK;
}

static Str first_text(const Record *r, uint32_t field)
{
    const FieldValue *v = record_slot(r, field)->first;
    return v ? v->text : (Str){0};
}

void sg_matches_route(sigcc_matches *m)
{
    const Route *route = &m->matcher->route;
    m->allowed = m->fixed;
    if (!route->on)
        return;
    RouteSet wanted = {first_text(&m->record, route->category),
                       first_text(&m->record, route->product),
                       first_text(&m->record, route->service), NULL};
    if (wanted.category.n + wanted.product.n + wanted.service.n > 0)
        m->allowed = units_for(m, &wanted);
}
