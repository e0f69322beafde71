// insights_run.h - a query of Logs Insights, run over events.
//
// Written from the CloudWatch Logs User Guide, not from what the backend means.
// Where the guide is silent an InsightsWorld says what is assumed, and tests
// try every answer.  A command or a function that is not known here, or only
// read, is a problem: nothing is passed over.
#ifndef SIGCC_PROPERTY_INSIGHTS_RUN_H
#define SIGCC_PROPERTY_INSIGHTS_RUN_H

#include "event/event.h"
#include "insights_tree.h"
#include "prng.h"

// What nobody documents.
typedef struct InsightsWorld {
    bool
        three_valued; // a comparison with a missing field is unknown, not false
    bool truth_words; // JSON's true is the text "true", not the number 1
    bool spaced;      // jsonStringify() writes blanks after ':' and ','
    bool empty_parts; // concat() takes a missing part for ""
    bool ranked;      // pct() takes the nearest rank, not a value between two
    Prng *ties;       // rows that sort alike come in any order; NULL: as given
} InsightsWorld;

typedef struct InsightsEvent {
    const EventNode *root; // NULL: the message is not JSON
    Str message;           // the raw text
    int64_t time;          // milliseconds
} InsightsEvent;

struct QlValue;

typedef struct InsightsColumn {
    Str name;
    const struct QlValue *value;
} InsightsColumn;

typedef struct InsightsRow {
    const InsightsEvent *event; // NULL: made by "stats"
    const InsightsColumn *columns;
    size_t count;
} InsightsRow;

typedef struct InsightsRows {
    InsightsRow *items;
    size_t count;
} InsightsRows;

// False: it cannot be run, and 'problem' says why.
bool insights_run(Arena *a, const QlQuery *q, const InsightsWorld *world,
                  const InsightsEvent *events, size_t count, InsightsRows *rows,
                  const char **problem);

// The text of a column; absent: it has none.
Str insights_text(const InsightsRow *row, Str name);

#endif
