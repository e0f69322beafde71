/* main.c - a user's first program, in the oldest C there is. */

#include <sigcc/sigcc.h>

#include <stdio.h>
#include <string.h>

static const char rule[] = "title: whoami\n"
                           "logsource: {category: process_creation}\n"
                           "detection:\n"
                           "  sel: {CommandLine|contains: whoami}\n"
                           "  condition: sel\n";

int main(void)
{
    sigcc_collection *rules = sigcc_collection_new();
    sigcc_compiler *spl = sigcc_compiler_new("splunk");
    sigcc_output *out;
    size_t i;

    if (strcmp(sigcc_version(), SIGCC_VERSION) != 0 ||
        sigcc_collection_add(rules, "whoami.yml", rule, strlen(rule)) !=
            SIGCC_OK ||
        sigcc_collection_link(rules) != SIGCC_OK)
        return 1;
    out = sigcc_compile(spl, rules);
    for (i = 0; i < sigcc_output_count(out); i++)
        puts(sigcc_output_query(out, i)->text);
    sigcc_output_free(out);
    sigcc_compiler_free(spl);
    sigcc_collection_free(rules);
    return 0;
}
