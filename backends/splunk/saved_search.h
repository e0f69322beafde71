// saved_search.h - a search with its schedule and alert, however it is
// delivered: as a stanza of savedsearches.conf, in an app, as JSON.
//
// Facts are those of Splunk's savedsearches.conf.spec (9.2), of its REST API
// Reference ("saved/searches"), and of what Splunk's own content for Enterprise
// Security sets.
#ifndef SIGCC_SPLUNK_SAVED_SEARCH_H
#define SIGCC_SPLUNK_SAVED_SEARCH_H

#include "base/map.h"
#include "data/json_write.h"
#include "splunk/splunk.h"

// Enterprise Security takes 99 characters, Splunk Web 100.
enum { MAX_SEARCH_NAME = 99 };

// A name of .conf files and its value, which may have several lines.
typedef struct Setting Setting;
struct Setting {
    Setting *next;
    const char *key, *rest_key; // the latter as the REST API calls it
    Str value;
};

typedef struct Settings {
    Arena *arena;
    Setting *first, **tail;
} Settings;

typedef struct SavedSearch {
    const Rule *rule;
    const SplNote *note;
    Str name;        // unique in its document
    Str text;        // of the search, on one line
    unsigned period; // minutes between its runs, at most
    Settings settings;
} SavedSearch;

// The searches of a document with their names, and how they run.
SavedSearch *sg_spl_saved_searches(Emitter *em, const Query *queries,
                                   size_t count);

// One of them, without a name and settings.
SavedSearch sg_spl_saved_search(Emitter *em, const Query *q);

// Add "| `name`" to the search, before its table: exceptions are about all
// fields of an event.
void sg_spl_add_macro(SavedSearch *search, Str name);

// ---- search_name.c -------------------------------------------------------

// The title on one line, without what stanzas cannot have, cut to 'most'
// characters (SG7314), and unlike all that are taken, by capitals too.
Str sg_spl_search_name(Emitter *em, Map *taken, const Rule *rule, size_t most);

// A name for a file or a macro: letters in lower case, digits and '_' for all
// else, as contentctl makes them of names of words.
Str sg_spl_plain_name(Arena *a, Str name);

// ---- settings.c ----------------------------------------------------------

Settings sg_spl_settings_in(Arena *a);
void sg_spl_set(Settings *to, const char *key, Str value);
void sg_spl_set_as(Settings *to, const char *key, const char *rest_key,
                   Str value);

// ---- schedule.c ----------------------------------------------------------

// Minutes between the runs that options ask for, at most.
unsigned sg_spl_period(const Emitter *em);

// When it runs, over which time, and when it alerts again.
void sg_spl_put_schedule(const Emitter *em, SavedSearch *search);

// ---- enterprise_security.c -----------------------------------------------

void sg_spl_put_enterprise_security(SavedSearch *search);

// A writer of JSON on one line.
JsonWriter sg_spl_json_to(StrBuf *out);

// The techniques of a rule's tags: T1059.001; ends with a NULL text.
const Str *sg_spl_techniques(Arena *a, const Rule *rule);

// "endpoint", "network", "identity" or "threat".
const char *sg_spl_security_domain(const SplNote *note);

// ---- risk_objects.c ------------------------------------------------------

typedef struct RiskObject {
    Str field;
    const char *type; // "user", "system", "other"
} RiskObject;

// Whose risk a finding raises; ends with a NULL field, and may be empty.
const RiskObject *sg_spl_risk_objects(Arena *a, const SplNote *note);

// From 1 to 100.
unsigned sg_spl_risk_score(Level level);

// ---- conf_stanza.c -------------------------------------------------------

// "key = value", whatever lines the value has.
void sg_spl_put_pair(StrBuf *out, const char *key, Str value);
void sg_spl_put_stanzas(StrBuf *out, const SavedSearch *searches, size_t count);

// ---- formats of whole documents ------------------------------------------

void sg_spl_savedsearches(Emitter *em, const Query *queries, size_t count);
void sg_spl_app(Emitter *em, const Query *queries, size_t count);
void sg_spl_rest(Emitter *em, const Query *queries, size_t count);

// Report what a detection for contentctl lacks (SG7331).
void sg_spl_check_detection(Emitter *em, const Rule *rule);
void sg_spl_contentctl(Emitter *em, const Query *queries, size_t count);

#endif
