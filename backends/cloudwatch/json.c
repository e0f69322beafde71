// json.c - fields that are objects or lists, which a pipeline or an option
// has to declare.
//
// The service makes fields of plain values only.  Objects and lists are in the
// parsed event: their text is searched for the keys with the value.  The first
// key is found at any depth below the first list, the others in its object.

#include "cloudwatch/cloudwatch.h"

#include "base/ascii.h"
#include "emit/cloudtrail_lists.h"

// ---- the left side -------------------------------------------------------

static bool is_plain_part(Str part)
{
    return sg_is_identifier(part) && !sg_cw_is_keyword(part);
}

static bool is_position(Str part)
{
    size_t i = 0;
    while (i < part.n && is_digit(part.p[i]))
        i++;
    return i == part.n && i > 0;
}

// Below a parsed value every part of the path is quoted for itself; a number is
// the place in a list.
static void put_part(Emitter *em, StrBuf *out, Str part, Span where)
{
    if (is_position(part)) {
        sb_putc(out, '[');
        sg_sb_put(out, part);
        sb_putc(out, ']');
        return;
    }
    sb_putc(out, '.');
    if (is_plain_part(part)) {
        sg_sb_put(out, part);
        return;
    }
    (void)sg_cw_field(em, part, where); // complains
    sb_putc(out, '`');
    sg_sb_put(out, part);
    sb_putc(out, '`');
}

Str sg_cw_parsed_path(Emitter *em, Str field, Span where)
{
    StrBuf out = sb_in(em->arena);
    sg_sb_put(&out, STR("sigma_json"));
    for (size_t at = 0; at < field.n;)
        put_part(em, &out, sg_cw_next_part(field, &at), where);
    return sb_str(&out);
}

Str sg_cw_event_field(Emitter *em, Str field, Span where)
{
    return sg_cw_is_parsed(em, field) ? sg_cw_parsed_path(em, field, where)
                                      : sg_cw_field(em, field, where);
}

// The text of what is at the path, up to its first list: a column, or with -O
// assume=true a call that is never missing.
static void read_text_at(Lower *lo, Leaf *leaf, Str path, Span where)
{
    StrBuf out = sb_in(lo->em->arena);
    size_t at = 0, end = 0;
    sg_sb_put(&out, STR("jsonStringify(sigma_json"));
    while (at < path.n) {
        Str part = sg_cw_next_part(path, &at);
        if (sg_cw_is_star(part))
            break;
        put_part(lo->em, &out, part, where);
        end = at - 1;
    }
    sb_putc(&out, ')');
    sg_cw_need(lo->em, LEVEL_2025, where, "'jsonParse'");
    lo->made->parsed = true;
    leaf->guarded = !lo->assume;
    if (!lo->assume) {
        leaf->name =
            sg_cw_make(lo->made, str_slice(path, 0, end), sb_str(&out), true);
        return;
    }
    StrBuf text = sb_in(lo->em->arena);
    sg_sb_put(&text, STR("coalesce("));
    sg_sb_put(&text, sb_str(&out));
    sg_sb_put(&text, STR(", \"\")"));
    leaf->name = sb_str(&text);
}

// ---- what to look for ----------------------------------------------------

// Where in the text of a list the values are.
typedef struct Place {
    Str keys;      // the path below the list, with stars for lists within it
    bool top;      // no keys: the values are in the list itself
    bool scalars;  // the last key has a list of values
    Str named;     // of objects with "name" and "value": this name, not keys
    bool any_case; // the whole pattern is without regard to case
} Place;

static Place place_of(Str path)
{
    Place place = {.top = true};
    bool listed = false;
    for (size_t at = 0; at < path.n;) {
        size_t from = at;
        Str part = sg_cw_next_part(path, &at);
        place.scalars = sg_cw_is_star(part);
        if (listed && place.top && !sg_cw_is_star(part)) {
            place.keys = str_slice(path, from, path.n);
            place.top = false;
        }
        listed |= sg_cw_is_star(part);
    }
    return place;
}

// Within a text of the event, which ends with a quote.
static const RegexSpelling json_text = {"[^\"]*", "[^\"]", CW_REGEX_SPECIAL,
                                        sg_cw_put_json_char};

// What may be before a key of the same object: anything, but no more than one
// level of objects.  Braces in texts count, too.
#define BEFORE_KEY "([^{}]|\\{[^{}]*\\})*"

// Names of headers are the same in any case, whatever their values are.
static void put_named(StrBuf *out, const Place *place)
{
    Str name = place->named;
    sg_sb_put(out, STR("\"name\"\\s*:\\s*\""));
    for (size_t i = 0; i < name.n; i++) {
        char c = name.p[i];
        if (is_alpha(c) && !place->any_case)
            sg_sb_putf(out, "[%c%c]", to_upper(c), to_lower(c));
        else
            sg_put_text_regex(out, str_slice(name, i, i + 1), &json_text);
    }
    sg_sb_put(out, STR("\"\\s*,\\s*\"value\"\\s*:"));
}

// "a.*.b" is the key b in an object of the list a: another b is another thing.
// The first key may be at any depth.
static void put_keys(StrBuf *out, const Place *place)
{
    bool list = false;
    if (place->named.n > 0)
        put_named(out, place);
    for (size_t at = 0; at < place->keys.n;) {
        bool below = at > 0;
        Str part = sg_cw_next_part(place->keys, &at);
        if (sg_cw_is_star(part)) {
            list = true;
            continue;
        }
        if (list)
            sg_sb_put(out, STR("\\s*\\[([^{}\\]]|\\{" BEFORE_KEY
                               "\\})*\\{" BEFORE_KEY));
        else if (below)
            sg_sb_put(out, STR("\\s*\\{" BEFORE_KEY));
        list = false;
        sb_putc(out, '"');
        sg_put_text_regex(out, part, &json_text);
        sg_sb_put(out, STR("\"\\s*:"));
    }
}

static Str string_text(Lower *lo, const Place *place, const Expr *e)
{
    Str end = sg_cw_optional_end(lo->em, e->field);
    StrBuf out = sb_in(lo->em->arena);
    put_keys(&out, place);
    if (!place->top)
        sg_sb_put(&out, place->scalars ? STR("\\s*\\[[^\\]]*") : STR("\\s*"));
    sb_putc(&out, '"');
    sg_put_string_regex(&out, e->value->u.string.pieces, NULL, &json_text);
    if (end.n > 0)
        sg_cw_put_optional(&out, end);
    sb_putc(&out, '"');
    return sb_str(&out);
}

static Str scalar_text(Arena *a, const Place *place, Str text)
{
    StrBuf out = sb_in(a);
    put_keys(&out, place);
    if (place->top)
        sg_sb_put(&out, STR("[\\[,]\\s*"));
    else if (place->scalars)
        sg_sb_put(&out, STR("\\s*\\[([^\\]]*,)?\\s*"));
    else
        sg_sb_put(&out, STR("\\s*"));
    sg_sb_put(&out, STR("\"?"));
    sg_put_text_regex(&out, text, &json_text);
    sg_sb_put(&out, STR("\"?\\s*[,}\\]]"));
    return sb_str(&out);
}

static Str presence_pattern(Arena *a, const Place *place)
{
    StrBuf out = sb_in(a);
    sb_putc(&out, '/');
    put_keys(&out, place);
    sb_putc(&out, '/');
    return sb_str(&out);
}

// ---- leaves --------------------------------------------------------------

static void look_for(Lower *lo, Leaf *leaf, LeafKind kind, Str text)
{
    leaf->kind = kind;
    sg_cw_leaf_add(lo->em->arena, leaf, text);
}

// Whether the text of nothing is missing or empty, it has no character.
static void read_filled(Lower *lo, Leaf *leaf, bool filled)
{
    if (lo->assume) {
        leaf->kind = LEAF_FILLED;
        leaf->truth = filled;
        return;
    }
    look_for(lo, leaf, LEAF_REGEX, STR("/./"));
    leaf->absent = !filled;
}

static void refuse(Lower *lo, const Expr *e, const char *what,
                   const char *instead)
{
    sg_emit_error(lo->em, SG_insights_array, e->span,
                  "%s cannot be compared in this way", what);
    sg_diag_hint(lo->em->diags, "%s, null and |exists can", instead);
}

static bool is_any(const Value *v)
{
    const Piece *p = v->u.string.pieces;
    while (p != NULL && p->kind == PIECE_MANY)
        p = p->next;
    return p == NULL && v->u.string.pieces != NULL;
}

static void read_presence(Lower *lo, Leaf *leaf, const Place *place,
                          bool present)
{
    if (place->top) {
        read_filled(lo, leaf, present);
        return;
    }
    look_for(lo, leaf, LEAF_REGEX, presence_pattern(lo->em->arena, place));
    leaf->absent = !present;
}

static void read_array(Lower *lo, Leaf *leaf, const Expr *e, Place place)
{
    Arena *a = lo->em->arena;
    const Value *v = e->value;
    bool cased = sg_cw_is_exact(lo, e);
    place.any_case = v->kind == VAL_STRING && !cased && !is_any(v);
    switch (v->kind) {
    case VAL_STRING:
        if (is_any(v))
            read_presence(lo, leaf, &place, true);
        else
            look_for(lo, leaf, cased ? LEAF_CASED : LEAF_ANYCASE,
                     string_text(lo, &place, e));
        break;
    case VAL_NUMBER:
        look_for(lo, leaf, LEAF_CASED,
                 scalar_text(a, &place, v->u.number.text));
        break;
    case VAL_BOOL:
        look_for(
            lo, leaf, LEAF_CASED,
            scalar_text(a, &place, v->u.truth ? STR("true") : STR("false")));
        break;
    case VAL_NULL: read_presence(lo, leaf, &place, false); break;
    case VAL_EXISTS: read_presence(lo, leaf, &place, v->u.truth); break;
    case VAL_REGEX:
    case VAL_CIDR:
    case VAL_COMPARE:
    case VAL_FIELDREF:
    case VAL_QUERY:
        refuse(lo, e, "the elements of a list", "text, numbers");
        break;
    case VAL_EXPANSION: break; // an OR by now
    }
}

// Anywhere in the text of the object; equality means nothing there.
static void read_container_text(Lower *lo, Leaf *leaf, const Expr *e)
{
    Branch *b = sg_cw_pattern(lo, e->value, true);
    if (b == NULL) {
        read_filled(lo, leaf, true);
        return;
    }
    look_for(lo, leaf, sg_cw_is_exact(lo, e) ? LEAF_CASED : LEAF_ANYCASE,
             b->text);
    leaf->first->dots = b->dots;
}

static void read_container(Lower *lo, Leaf *leaf, const Expr *e)
{
    switch (e->value->kind) {
    case VAL_STRING: read_container_text(lo, leaf, e); break;
    case VAL_REGEX: sg_cw_leaf_regex(lo, leaf, e); break;
    case VAL_NULL: read_filled(lo, leaf, false); break;
    case VAL_EXISTS: read_filled(lo, leaf, e->value->u.truth); break;
    case VAL_NUMBER:
    case VAL_BOOL:
    case VAL_CIDR:
    case VAL_COMPARE:
    case VAL_FIELDREF:
    case VAL_QUERY:
        refuse(lo, e, "an object or a list", "text, regular expressions");
        break;
    case VAL_EXPANSION: break; // an OR by now
    }
}

// Objects and lists of CloudTrail, for rules without a pipeline that declares
// them.
static bool is_known_container(Str field)
{
    static const char *const known[] = {
        "userIdentity",
        "requestParameters",
        "responseElements",
        "additionalEventData",
        "resources",
        "serviceEventDetails",
        "tlsDetails",
        "addendum",
        "userIdentity.sessionContext",
        NULL,
    };
    for (const char *const *name = known; *name != NULL; name++)
        if (str_eq(field, str_of_literal(*name)))
            return true;
    return false;
}

bool sg_cw_is_known_list(const RuleIr *ir, Str field)
{
    return str_eq(ir->logsource.service, STR("cloudtrail")) &&
           (is_known_container(field) || sg_is_in_cloudtrail_list(field));
}

bool sg_cw_warn_container(Emitter *em, const RuleIr *ir, Str field, Span where)
{
    bool container = is_known_container(field);
    if (!sg_cw_is_known_list(ir, field))
        return false;
    sg_emit_warn(
        em, SG_insights_container, where,
        container ? "'%.*s' is an object or a list, which is not a field here"
                  : "'%.*s' is in a list, which is not a field here",
        STR_ARG(field));
    sg_diag_hint(em->diags, container
                                ? "-p cloudwatch_aws declares it"
                                : "-p cloudwatch_aws declares the usual ones, "
                                  "-O arrays=PATH others");
    return true;
}

bool sg_cw_leaf_json(Lower *lo, Leaf *leaf, const Expr *e)
{
    Str path;
    if (sg_cw_find_array(lo->em, e->field, &path)) {
        read_text_at(lo, leaf, path, e->key);
        read_array(lo, leaf, e, place_of(path));
    } else if (sg_cw_find_named(lo->em, e->field, &path)) {
        Str name = str_slice(e->field, path.n + 1, e->field.n);
        read_text_at(lo, leaf, path, e->key);
        read_array(lo, leaf, e, (Place){.named = name});
    } else if (sg_cw_is_container(lo->em, e->field)) {
        read_text_at(lo, leaf, e->field, e->key);
        read_container(lo, leaf, e);
    } else {
        (void)sg_cw_warn_container(lo->em, lo->em->ir, e->field, e->key);
        return false;
    }
    return true;
}
