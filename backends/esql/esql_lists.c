// esql_lists.c - fields that have several values.

#include "esql/esql.h"

// Those that ECS normalizes to arrays ("normalize: array"), and that rules
// compare; ECS 9.
static const char *const ecs_lists[] = {"container.image.tag",
                                        "dns.answers.data",
                                        "dns.header_flags",
                                        "dns.resolved_ip",
                                        "email.bcc.address",
                                        "email.cc.address",
                                        "email.from.address",
                                        "email.to.address",
                                        "event.category",
                                        "event.type",
                                        "file.attributes",
                                        "host.ip",
                                        "host.mac",
                                        "observer.ip",
                                        "observer.mac",
                                        "process.args",
                                        "process.parent.args",
                                        "registry.data.strings",
                                        "related.hash",
                                        "related.hosts",
                                        "related.ip",
                                        "related.user",
                                        "rule.author",
                                        "tags",
                                        "threat.software.alias",
                                        "threat.tactic.id",
                                        "threat.tactic.name",
                                        "threat.technique.id",
                                        "threat.technique.name",
                                        "tls.client.supported_ciphers",
                                        "tls.server.certificate_chain",
                                        "user.roles",
                                        NULL};

// The state "list_fields" is a list of names.
static bool pipeline_says(const Emitter *em, Str field)
{
    const Node *n =
        em->run != NULL ? sg_run_state(em->run, STR("list_fields")) : NULL;
    if (n == NULL || n->kind != NODE_LIST)
        return false;
    for (const Node *x = n->first; x != NULL; x = x->next)
        if (x->kind == NODE_SCALAR && str_eq(x->text, field))
            return true;
    return false;
}

bool sg_esql_is_list(const Emitter *em, Str field)
{
    for (const char *const *name = ecs_lists; *name != NULL; name++)
        if (str_eq(field, str_of_literal(*name)))
            return true;
    return pipeline_says(em, field);
}
