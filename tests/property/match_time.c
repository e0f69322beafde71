// match_time.c - items that compare parts of a time.

#include "match_items.h"
#include "naive_time.h"

// Near the turns of years, days and hours, or anywhere.
static time_t random_time(Gen *g)
{
    int year = 1950 + (int)gen_below(g, 250);
    time_t at = naive_time(year, 1, 1, 0);
    if (gen_chance(g, 40))
        at += (time_t)gen_below(g, 20) * 86400 - 10 * 86400;
    else
        at += (time_t)gen_below(g, 365) * 86400;
    if (gen_chance(g, 50))
        return at + (time_t)gen_below(g, 86400);
    return at + (time_t)gen_below(g, 24) * 3600 + (time_t)gen_below(g, 3) - 1;
}

// ---- as text -------------------------------------------------------------

static void put_zone(Gen *g, StrBuf *sb, int hours, int minutes)
{
    int size = hours < 0 ? -hours : hours;
    sg_sb_putf(sb, "%c%02d", hours < 0 ? '-' : '+', size);
    if (minutes == 0 && gen_chance(g, 20))
        return;
    sg_sb_putf(sb, gen_chance(g, 50) ? ":%02d" : "%02d", minutes);
}

// Y, m, d, H, M and S stand for parts, other letters for themselves.
static void put_clock(StrBuf *sb, time_t at, const char *form)
{
    struct tm t = naive_time_parts(at);
    for (; *form != '\0'; form++) {
        switch (*form) {
        case 'Y': sg_sb_putf(sb, "%04d", t.tm_year + 1900); break;
        case 'm': sg_sb_putf(sb, "%02d", t.tm_mon + 1); break;
        case 'd': sg_sb_putf(sb, "%02d", t.tm_mday); break;
        case 'H': sg_sb_putf(sb, "%02d", t.tm_hour); break;
        case 'M': sg_sb_putf(sb, "%02d", t.tm_min); break;
        case 'S': sg_sb_putf(sb, "%02d", t.tm_sec); break;
        default: sb_putc(sb, *form);
        }
    }
}

static Str zoned(Gen *g, time_t at)
{
    StrBuf sb = sb_in(g->arena);
    int hours = (int)gen_below(g, 27) - 13;
    int minutes = gen_chance(g, 30) ? 30 : 0;
    int offset = hours * 3600 + (hours < 0 ? -minutes : minutes) * 60;
    put_clock(&sb, at + offset, "Y-m-dTH:M:S");
    if (gen_chance(g, 30))
        sg_sb_put(&sb, STR(".123456789"));
    put_zone(g, &sb, hours, minutes);
    return sb_str(&sb);
}

static Str in_utc(Gen *g, time_t at)
{
    static const char *const forms[] = {
        "Y-m-dTH:M:SZ", "Y-m-d H:M:S", "Y-m-dTH:M:S.9Z",  "Y-m-dTH:M",
        "Y-m-d",        "Y-m-dTH:MZ",  "Y-m-d H:M:S,012", NULL};
    static const char *const broken[] = {
        "Y-m-dTH:M:SZx", "xY-m-d", "Y-m-32",     "Y-02-30", "Y-m-dT25:M:SZ",
        "H:M:S",         "Y/m/d",  "Y-m-dTH:60", NULL};
    StrBuf sb = sb_in(g->arena);
    put_clock(&sb, at, gen_pick(g, gen_chance(g, 12) ? broken : forms).p);
    return sb_str(&sb);
}

// Smaller units are for times that would be too late in larger ones.
static Str as_number(Gen *g, time_t at)
{
    static const char *const behind[] = {"",       "",          "000", "999",
                                         "000000", "123456789", NULL};
    StrBuf sb = sb_in(g->arena);
    sg_sb_putf(&sb, "%lld", (long long)at);
    if (at > 20000000)
        sg_sb_put(&sb, gen_pick(g, behind));
    return sb_str(&sb);
}

static void keep_time(Gen *g, time_t at)
{
    if (at >= 0 && gen_chance(g, 30))
        (void)gen_keep(g, as_number(g, at), gen_chance(g, 60));
    else if (gen_chance(g, 50))
        (void)gen_keep(g, zoned(g, at), false);
    else
        (void)gen_keep(g, in_utc(g, at), false);
}

// ---- items ---------------------------------------------------------------

typedef struct Unit {
    const char *name;
    time_t seconds; // about
    int least, most;
} Unit;

static const Unit units[] = {
    {"minute", 60, 0, 59},        {"hour", 3600, 0, 23},
    {"day", 86400, 1, 31},        {"week", 7 * 86400, 1, 53},
    {"month", 31 * 86400, 1, 12}, {"year", 366 * 86400, 1, 9999},
};

static int part_of(const struct tm *t, size_t unit)
{
    const int parts[] = {t->tm_min,          t->tm_hour,    t->tm_mday,
                         naive_time_week(t), t->tm_mon + 1, t->tm_year + 1900};
    return parts[unit];
}

static void put_part(Gen *g, size_t unit)
{
    time_t at = random_time(g);
    struct tm parts = naive_time_parts(at);
    int part = part_of(&parts, unit);
    if (gen_chance(g, 10) && part < units[unit].most)
        part++;
    sg_sb_putf(&g->out, "%d", part);
    for (int i = 0; i < 3; i++)
        keep_time(g, at);
    keep_time(g, at + units[unit].seconds);
    keep_time(g, at - units[unit].seconds);
    keep_time(g, random_time(g));
}

void gen_time_item(Gen *g)
{
    static const char *const rest[] = {"",    "",     "",     "|lt",  "|lte",
                                       "|gt", "|gte", "|neq", "|all", NULL};
    size_t unit = gen_below(g, sizeof units / sizeof *units);
    Str chain = gen_join(g, STR("|"), str_of_literal(units[unit].name),
                         gen_pick(g, rest));
    if (!gen_key(g, gen_field(g), chain))
        return;
    sb_putc(&g->out, '[');
    put_part(g, unit);
    if (gen_chance(g, 25)) {
        sg_sb_put(&g->out, STR(", "));
        put_part(g, unit);
    }
    sb_putc(&g->out, ']');
}
