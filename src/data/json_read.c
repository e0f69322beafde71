// json_read.c - reading JSON with jansson into our own values.

#include <jansson.h>

#include "base/limits.h"
#include "data/json_text.h"

// jansson's memory is not the arena's: it has to go even when an allocation
// leaves through sg_arena_protect().
typedef struct Holder {
    json_t *json;
} Holder;

static void release(void *object)
{
    Holder *h = object;
    json_decref(h->json);
    h->json = NULL;
}

static Str text_of(Arena *a, const char *p, size_t n)
{
    return sg_arena_copy(a, str_of(p, n));
}

static Datum convert(Arena *a, json_t *json, unsigned depth);

static Datum convert_list(Arena *a, json_t *json, unsigned depth)
{
    size_t count = json_array_size(json);
    Datum *items = arena_array(a, Datum, count);
    for (size_t i = 0; i < count; i++)
        items[i] = convert(a, json_array_get(json, i), depth + 1);
    return sg_datum_list(items, count);
}

static Datum convert_map(Arena *a, json_t *json, unsigned depth)
{
    DatumPair *pairs = arena_array(a, DatumPair, json_object_size(json));
    size_t count = 0;
    const char *key;
    json_t *value;
    json_object_foreach(json, key, value)
    {
        pairs[count].key = text_of(a, key, strlen(key));
        pairs[count++].value = convert(a, value, depth + 1);
    }
    return sg_datum_map(pairs, count);
}

// What lies too deep becomes undefined: the caller looks at the depth.
static Datum convert(Arena *a, json_t *json, unsigned depth)
{
    if (depth > MAX_TEMPLATE_DEPTH)
        return datum_undefined();
    switch (json_typeof(json)) {
    case JSON_OBJECT: return convert_map(a, json, depth);
    case JSON_ARRAY: return convert_list(a, json, depth);
    case JSON_STRING:
        return sg_datum_text(
            text_of(a, json_string_value(json), json_string_length(json)));
    case JSON_INTEGER: return sg_datum_int(json_integer_value(json));
    case JSON_REAL: return sg_datum_real(json_real_value(json));
    case JSON_TRUE: return sg_datum_bool(true);
    case JSON_FALSE: return sg_datum_bool(false);
    case JSON_NULL: break;
    }
    return datum_none();
}

static bool refuse(JsonError *error, size_t offset, const char *message)
{
    size_t n = strlen(message);
    n = n < sizeof error->message ? n : sizeof error->message - 1;
    memcpy(error->message, message, n);
    error->message[n] = '\0';
    error->offset = offset;
    return false;
}

bool sg_json_read(Arena *a, Str text, Datum *d, JsonError *error)
{
    json_error_t why;
    Holder *h = arena_new(a, Holder);
    sg_arena_defer(a, release, h);
    h->json = json_loadb(text.p ? text.p : "", text.n, JSON_DECODE_ANY, &why);
    if (h->json == NULL) {
        if (json_error_code(&why) == json_error_out_of_memory)
            sg_arena_escape(a, ARENA_NO_MEMORY);
        size_t offset = why.position > 0 ? (size_t)why.position : 0;
        return refuse(error, offset < text.n ? offset : text.n, why.text);
    }
    *d = convert(a, h->json, 0);
    release(h);
    if (d->depth > MAX_TEMPLATE_DEPTH)
        return refuse(error, 0, "nested too deeply");
    return true;
}
