// reader.c - the documents of a file of events.

#include "event/reader.h"

#include "event/frame.h"

typedef enum Where {
    AT_TOP,     // between documents
    IN_LIST,    // of events
    BEHIND_LIST // in the rest of the object around it
} Where;

typedef enum Wanted { FIRST_ELEMENT, ELEMENT, COMMA } Wanted;

struct EventReader {
    EventInput *in;
    Where where;
    Wanted wanted;    // in a list
    bool is_wrapped;  // the list is in an object
    EventPlace begun; // the list, or the object around it
    bool resumed;     // after text that was cut off
};

static void report(EventReader *r, DiagId id, EventPlace place,
                   const char *format, ...) SG_PRINTF(4, 5);

static void report(EventReader *r, DiagId id, EventPlace place,
                   const char *format, ...)
{
    va_list args;
    va_start(args, format);
    sg_diag_v(r->in->diags, id, sg_event_span(r->in->source, place), format,
              args);
    va_end(args);
}

// ---- what is cut off -----------------------------------------------------

static void report_cut(EventReader *r, FrameEnd found, EventPlace place,
                       const char *what)
{
    if (found == TORN_STRING)
        report(r, SG_event_syntax, place,
               "this %s is cut off: line %zu ends inside a string", what,
               r->in->place.line);
    else if (found == NEXT_ONE)
        report(r, SG_event_syntax, place,
               "this %s is cut off: the next one begins on line %zu", what,
               r->in->place.line);
    else if (!r->in->failed)
        report(r, SG_event_syntax, place, "the file ends before this %s does",
               what);
}

static bool is_at_bracket(EventReader *r)
{
    return sg_input_has_more(r->in) &&
           (input_byte(r->in) == '{' || input_byte(r->in) == '[');
}

// Go on with a line that begins with a bracket.  What was cut off may have
// been one element of a list; a list or the end of one is not continued.
static void resume(EventReader *r, FrameEnd found)
{
    while (found == TORN_STRING && sg_input_skip_line(r->in) &&
           !is_at_bracket(r))
        ;
    r->resumed = true;
    if (r->where == IN_LIST && sg_input_has_more(r->in) &&
        input_byte(r->in) == '{')
        r->wanted = ELEMENT;
    else
        r->where = AT_TOP;
}

// ---- documents -----------------------------------------------------------

typedef enum ReadStep { GO_ON, EVENT, END } ReadStep;

static void begin_list(EventReader *r, EventPlace place, bool is_wrapped)
{
    r->in->at++;
    r->where = IN_LIST;
    r->wanted = FIRST_ELEMENT;
    r->is_wrapped = is_wrapped;
    r->begun = place;
}

// Only a whole object is an event.  One that is too long or cut off is
// reported, and reading goes on where the next event can begin.
static ReadStep read_object(EventReader *r, EventText *event)
{
    EventPlace place = sg_input_place(r->in);
    Frame f = {.may_wrap = r->where == AT_TOP || r->resumed};
    r->resumed = false;
    FrameEnd found = sg_frame_end(r->in, &f);
    if (found == LIST_OF_EVENTS) {
        begin_list(r, place, true);
        return GO_ON;
    }
    if (f.is_skipped)
        report(r, SG_limit_event, place,
               "longer than %d bytes, the limit for one event",
               MAX_EVENT_BYTES);
    else if (found != WHOLE)
        report_cut(r, found, place, "event");
    if (found != WHOLE)
        resume(r, found);
    if (found != WHOLE || f.is_skipped)
        return GO_ON;
    *event = (EventText){str_of(r->in->text + r->in->at, f.done), place};
    r->in->at += f.done;
    return EVENT;
}

// Skip the value that 'f' is about.
static void skip_value(EventReader *r, Frame *f, EventPlace place,
                       const char *what)
{
    f->is_skipped = true;
    FrameEnd found = sg_frame_end(r->in, f);
    if (found == WHOLE)
        return;
    report_cut(r, found, place, what);
    resume(r, found);
}

static void skip_word(EventReader *r)
{
    do
        r->in->at++;
    while (sg_input_has_more(r->in) &&
           memchr(",]{[\"\n", input_byte(r->in), 6) == NULL);
}

static ReadStep skip_element(EventReader *r)
{
    EventPlace place = sg_input_place(r->in);
    char c = input_byte(r->in);
    report(r, SG_event_type, place, "this is not a JSON object");
    if (c == '[')
        skip_value(r, &(Frame){0}, place, "list");
    else if (c == '"')
        skip_value(r, &(Frame){.in_string = true, .done = 1}, place, "string");
    else
        skip_word(r);
    return GO_ON;
}

static bool is_in_first_column(EventReader *r)
{
    return sg_input_place(r->in).column == 1;
}

static ReadStep read_element(EventReader *r, EventText *event)
{
    if (r->wanted == COMMA) {
        if (is_at_bracket(r) && is_in_first_column(r)) {
            report_cut(r, NEXT_ONE, r->begun, "list");
            r->where = AT_TOP;
            return GO_ON;
        }
        report(r, SG_event_syntax, sg_input_place(r->in), "a comma is missing");
    }
    r->wanted = COMMA;
    return input_byte(r->in) == '{' ? read_object(r, event) : skip_element(r);
}

static ReadStep read_comma(EventReader *r)
{
    if (r->wanted != COMMA)
        report(r, SG_event_syntax, sg_input_place(r->in),
               "an event is missing");
    r->wanted = ELEMENT;
    r->in->at++;
    return GO_ON;
}

static ReadStep end_list(EventReader *r)
{
    if (r->wanted == ELEMENT)
        report(r, SG_event_syntax, sg_input_place(r->in),
               "a comma before the end of a list");
    r->where = r->is_wrapped ? BEHIND_LIST : AT_TOP;
    r->in->at++;
    return GO_ON;
}

static ReadStep read_list(EventReader *r, EventText *event)
{
    if (!sg_input_skip_blanks(r->in)) {
        report_cut(r, NO_END, r->begun, "list");
        r->where = AT_TOP;
        return END;
    }
    switch (input_byte(r->in)) {
    case ',': return read_comma(r);
    case ']': return end_list(r);
    default: return read_element(r, event);
    }
}

static ReadStep skip_rest(EventReader *r)
{
    Frame f = {.depth = 1, .before = ']'};
    r->where = AT_TOP;
    skip_value(r, &f, r->begun, "object");
    return GO_ON;
}

static bool is_utf16(EventReader *r)
{
    EventPlace place = sg_input_place(r->in);
    return place.line == 1 && place.column == 1 &&
           (sg_input_starts_with(r->in, STR("\xFF\xFE")) ||
            sg_input_starts_with(r->in, STR("\xFE\xFF")));
}

// Text between the documents.
static ReadStep skip_text(EventReader *r)
{
    EventPlace place = sg_input_place(r->in);
    if (sg_input_starts_with(r->in, STR("\xEF\xBB\xBF"))) { // a byte order mark
        r->in->at += 3;
        r->in->counted = r->in->at;
        return GO_ON;
    }
    if (is_utf16(r)) {
        report(r, SG_event_syntax, place,
               "this is UTF-16; events must be UTF-8");
        r->in->at = r->in->n;
        r->in->ended = true;
        return END;
    }
    report(r, SG_event_type, place, "this is not a JSON object");
    (void)sg_input_skip_line(r->in);
    return GO_ON;
}

static ReadStep read_top(EventReader *r, EventText *event)
{
    if (!sg_input_skip_blanks(r->in))
        return END;
    switch (input_byte(r->in)) {
    case '{': return read_object(r, event);
    case '[': begin_list(r, sg_input_place(r->in), false); return GO_ON;
    default: return skip_text(r);
    }
}

bool sg_reader_next(EventReader *r, EventText *event)
{
    ReadStep step = GO_ON;
    while (step == GO_ON)
        switch (r->where) {
        case AT_TOP: step = read_top(r, event); break;
        case IN_LIST: step = read_list(r, event); break;
        case BEHIND_LIST: step = skip_rest(r); break;
        }
    return step == EVENT;
}

EventReader *sg_reader_new(Arena *a, EventInput *in)
{
    EventReader *r = arena_new(a, EventReader);
    r->in = in;
    return r;
}
