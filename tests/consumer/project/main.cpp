// main.cpp - the same from C++.

#include <sigcc/sigcc.h>

#include <iostream>
#include <string>

static const std::string rule = "title: whoami\n"
                                "logsource: {category: process_creation}\n"
                                "detection:\n"
                                "  sel: {CommandLine|contains: whoami}\n"
                                "  condition: sel\n";

int main()
{
    sigcc_collection *rules = sigcc_collection_new();
    if (sigcc_collection_add(rules, "whoami.yml", rule.data(), rule.size()) !=
            SIGCC_OK ||
        sigcc_collection_link(rules) != SIGCC_OK)
        return 1;
    sigcc_compiler *spl = sigcc_compiler_new("splunk");
    sigcc_output *out = sigcc_compile(spl, rules);
    for (size_t i = 0; i < sigcc_output_count(out); i++)
        std::cout << sigcc_output_query(out, i)->text << '\n';
    sigcc_output_free(out);
    sigcc_compiler_free(spl);
    sigcc_collection_free(rules);
    return 0;
}
