// fuzz_pack.c - any bytes as a pack.yml, and as a table of thresholds, with a
// few rules that they are about.

#include <stdint.h>

#include <sigcc/sigcc.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static const char rules_text[] =
    "title: A\n"
    "name: ra\n"
    "id: 5f0d3c1e-7a4b-4f0e-9c55-2c1d8f6a7b90\n"
    "date: 2026-05-04\n"
    "logsource: {product: aws, service: cloudtrail}\n"
    "detection: {s: {f: a}, condition: s}\n"
    "tags: [attack.t1078.004, d3fend.d3-anet]\n"
    "---\n"
    "title: C\n"
    "name: many\n"
    "date: 2026-05-04\n"
    "correlation:\n"
    "    type: event_count\n"
    "    rules: ra\n"
    "    group-by: [u]\n"
    "    timespan: 5m\n"
    "    condition: {gte: 3, lt: 100}\n";
static const char hunt_text[] = "title: H\n"
                                "logsource: {product: aws}\n"
                                "detection: {s: {f: b}, condition: s}\n";

static void export(const char *format, const sigcc_pack *pack,
                   const sigcc_collection *rules)
{
    sigcc_exporter *e = sigcc_exporter_new(format);
    if (sigcc_exporter_set_pack(e, pack) == SIGCC_OK)
        sigcc_output_free(sigcc_export(e, rules));
    sigcc_exporter_free(e);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size > 1 << 14)
        return 0;
    const char *text = (const char *)data;
    sigcc_pack *pack = sigcc_pack_parse("p/pack.yml", text, size);
    sigcc_collection *rules = sigcc_collection_new();
    (void)sigcc_collection_add(rules, "p/a.yml", rules_text,
                               sizeof rules_text - 1);
    (void)sigcc_collection_add(rules, "p/hunts/h.yml", hunt_text,
                               sizeof hunt_text - 1);
    (void)sigcc_collection_tune(rules, "table.yml", text, size);
    (void)sigcc_collection_tune_pack(rules, pack);
    if (sigcc_collection_link(rules) == SIGCC_OK) {
        (void)sigcc_pack_check(pack, rules);
        export("stix", pack, rules);
        export("page", pack, rules);
    }
    sigcc_pack_free(pack);
    sigcc_collection_free(rules);
    return 0;
}
