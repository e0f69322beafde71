// risk_objects.c - whose risk a finding raises.
//
// Names are those of Splunk's common information model and of the raw events
// that the bundled pipelines know.  Types are those that Enterprise Security
// has: user, system, other.

#include "splunk/saved_search.h"

typedef struct KnownField {
    const char *name, *type;
} KnownField;

static const KnownField known_fields[] = {
    {"user", "user"},
    {"src_user", "user"},
    {"dest_user", "user"},
    {"user_name", "user"},
    {"User", "user"},
    {"UserId", "user"},
    {"UserName", "user"},
    {"SubjectUserName", "user"},
    {"TargetUserName", "user"},
    {"SourceUser", "user"},
    {"TargetUser", "user"},
    {"Processes.user", "user"},
    {"actor", "user"},
    {"actor.alternateId", "user"},
    {"userIdentity.arn", "user"},
    {"userIdentity.userName", "user"},
    {"userIdentity.principalId", "user"},
    {"properties.userPrincipalName", "user"},
    {"properties.initiatedBy.user.userPrincipalName", "user"},
    {"data.protoPayload.authenticationInfo.principalEmail", "user"},
    {"user.username", "user"},
    {"dest", "system"},
    {"dest_host", "system"},
    {"dest_ip", "system"},
    {"src", "system"},
    {"src_host", "system"},
    {"src_ip", "system"},
    {"host", "system"},
    {"Computer", "system"},
    {"ComputerName", "system"},
    {"WorkstationName", "system"},
    {"SourceIp", "system"},
    {"DestinationIp", "system"},
    {"IpAddress", "system"},
    {"Processes.dest", "system"},
    {"Filesystem.dest", "system"},
    {"Registry.dest", "system"},
    {"Web.src", "system"},
    {"DNS.src", "system"},
    {"sourceIPAddress", "system"},
    {"client.ipAddress", "system"},
    {"ClientIP", "system"},
    {"callerIpAddress", "system"},
    {"properties.ipAddress", "system"},
    {"id.orig_h", "system"},
};

static const char *type_of(Str field)
{
    size_t n = sizeof known_fields / sizeof *known_fields;
    for (size_t i = 0; i < n; i++)
        if (str_eq(field, str_of_literal(known_fields[i].name)))
            return known_fields[i].type;
    return NULL;
}

// A field that events of a product have, whatever the rule looks at.  Every
// event of Splunk has "host".
static RiskObject usual_object(const SplNote *note)
{
    static const struct {
        const char *product, *field;
    } products[] = {
        {"aws", "userIdentity.arn"},
        {"okta", "actor.alternateId"},
        {"azure", "properties.userPrincipalName"},
        {"m365", "UserId"},
        {"github", "actor"},
        {"gcp", "data.protoPayload.authenticationInfo.principalEmail"},
    };
    for (size_t i = 0; i < sizeof products / sizeof *products; i++)
        if (str_eq(note->logsource.product,
                   str_of_literal(products[i].product)))
            return (RiskObject){str_of_literal(products[i].field), "user"};
    return (RiskObject){STR("host"), "system"};
}

static size_t count_of(const StrItem *list)
{
    size_t n = 0;
    for (; list != NULL; list = list->next)
        n++;
    return n;
}

// The results of a correlation have the fields it groups by, those of a rule
// with columns only these, and all others the fields of events.
const RiskObject *sg_spl_risk_objects(Arena *a, const SplNote *note)
{
    const StrItem *from = note->correlation       ? note->groups
                          : note->columns != NULL ? note->columns
                                                  : note->fields;
    bool whole = !note->correlation && note->columns == NULL;
    RiskObject *all = arena_array(a, RiskObject, count_of(from) + 2);
    size_t n = 0;
    for (const StrItem *f = from; f != NULL; f = f->next) {
        const char *type = type_of(f->text);
        if (type == NULL && note->correlation)
            type = "other";
        if (type != NULL)
            all[n++] = (RiskObject){f->text, type};
    }
    if (n == 0 && whole)
        all[n++] = usual_object(note);
    return all;
}

// In the middle of what Splunk's contentctl calls informational (up to 20),
// low (40), medium (60), high (80) and critical.
unsigned sg_spl_risk_score(Level level)
{
    switch (level) {
    case LEVEL_INFORMATIONAL: return 10;
    case LEVEL_LOW: return 30;
    case LEVEL_NONE:
    case LEVEL_MEDIUM: return 50;
    case LEVEL_HIGH: return 70;
    case LEVEL_CRITICAL: return 90;
    case LEVEL_COUNT: break;
    }
    return 50;
}
