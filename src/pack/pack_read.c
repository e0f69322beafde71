// pack_read.c - YAML to Pack.
//
//     pack: NAME, title: TEXT, version: TEXT, created: DATE,
//     description: TEXT, author: TEXT, license: TEXT, tlp: TLP,
//     references: [URL],
//     stages: [{id: TEXT, title: TEXT, description: TEXT, rules: [SELECTOR]}]
//     logsources: [{product: TEXT, category: TEXT, service: TEXT,
//                   needs: TEXT, default: TEXT}]
//     targets: {NAME: {pipelines: [NAME], options: {NAME: TEXT}}}
//     thresholds: a table, see tuning_read.c
//     deploy: [NAME], hunts: FOLDER
//
// All keys are read even after an error, so that one run reports all of them.

#include "base/ascii.h"
#include "pack/pack_nodes.h"
#include "yaml/scalar.h"
#include "yaml/tree.h"

// ---- texts ---------------------------------------------------------------

// Names become those of files and of apps.
static bool is_name(Str s)
{
    for (size_t i = 0; i < s.n; i++)
        if (!is_alnum(s.p[i]) && s.p[i] != '-' && s.p[i] != '_')
            return false;
    return s.n > 0 && is_alnum(s.p[0]);
}

static void read_name(PackReader *r, const Node *n, void *to)
{
    Pack *pack = to;
    pack->name = sg_pack_text(r, n, "'pack'");
    if (pack->name.n > 0 && !is_name(pack->name))
        sg_pack_refuse(r, n, "'pack'",
                       "a name of letters, digits, '-' and '_'");
}

static void read_title(PackReader *r, const Node *n, void *to)
{
    ((Pack *)to)->title = sg_pack_text(r, n, "'title'");
}

// digits { "." digits }
static bool is_version(Str s)
{
    bool digit = false;
    for (size_t i = 0; i < s.n; i++) {
        if (!is_digit(s.p[i]) && (s.p[i] != '.' || !digit))
            return false;
        digit = is_digit(s.p[i]);
    }
    return digit;
}

static void read_version(PackReader *r, const Node *n, void *to)
{
    Pack *pack = to;
    pack->version = sg_pack_text(r, n, "'version'");
    if (pack->version.n > 0 && !is_version(pack->version))
        sg_pack_refuse(r, n, "'version'", "numbers with dots, as 1.0.0");
}

static void read_created(PackReader *r, const Node *n, void *to)
{
    Pack *pack = to;
    pack->created = sg_pack_text(r, n, "'created'");
    if (pack->created.n > 0 && !sg_date_is_valid(pack->created))
        sg_pack_refuse(r, n, "'created'", "a date, yyyy-mm-dd");
}

static void read_description(PackReader *r, const Node *n, void *to)
{
    ((Pack *)to)->description = sg_pack_text(r, n, "'description'");
}

static void read_author(PackReader *r, const Node *n, void *to)
{
    ((Pack *)to)->author = sg_pack_text(r, n, "'author'");
}

static void read_license(PackReader *r, const Node *n, void *to)
{
    ((Pack *)to)->license = sg_pack_text(r, n, "'license'");
}

static void read_tlp(PackReader *r, const Node *n, void *to)
{
    if (n->kind != NODE_SCALAR || !sg_tlp_of(n->text, &((Pack *)to)->tlp))
        sg_pack_refuse(r, n, "'tlp'",
                       "clear, green, amber, amber+strict or red");
}

static void read_references(PackReader *r, const Node *n, void *to)
{
    ((Pack *)to)->references = sg_pack_texts(r, n, "'references'");
}

static void read_deploy(PackReader *r, const Node *n, void *to)
{
    ((Pack *)to)->deploy = sg_pack_texts(r, n, "'deploy'");
}

static void read_thresholds(PackReader *r, const Node *n, void *to)
{
    ((Pack *)to)->thresholds = sg_pack_thresholds(r, n);
}

// path = part { "/" part }, and no part is ".."
static bool is_below(Str path)
{
    for (size_t i = 0; i < path.n; i++) {
        size_t end = str_find(path, '/', i);
        if (str_eq(str_slice(path, i, end), STR("..")))
            return false;
        i = end;
    }
    return path.p[0] != '/';
}

static void read_hunts(PackReader *r, const Node *n, void *to)
{
    Pack *pack = to;
    pack->hunts = sg_pack_text(r, n, "'hunts'");
    if (pack->hunts.n > 0 && !is_below(pack->hunts))
        sg_pack_refuse(r, n, "'hunts'", "a folder below that of this file");
}

// ---- stages --------------------------------------------------------------

static void read_stage_id(PackReader *r, const Node *n, void *to)
{
    ((PackStage *)to)->id = sg_pack_text(r, n, "'id'");
}

static void read_stage_title(PackReader *r, const Node *n, void *to)
{
    ((PackStage *)to)->title = sg_pack_text(r, n, "'title'");
}

static void read_stage_description(PackReader *r, const Node *n, void *to)
{
    ((PackStage *)to)->description = sg_pack_text(r, n, "'description'");
}

static void read_stage_rules(PackReader *r, const Node *n, void *to)
{
    ((PackStage *)to)->rules = sg_pack_texts(r, n, "'rules'");
}

static bool has_stage(const Pack *pack, Str id)
{
    const PackStage *s = pack->stages;
    while (s != NULL && (id.n == 0 || !str_eq(s->id, id)))
        s = s->next;
    return s != NULL;
}

static void read_stages(PackReader *r, const Node *list, void *to)
{
    static const PackKey keys[] = {
        {"id", true, read_stage_id},
        {"title", true, read_stage_title},
        {"description", false, read_stage_description},
        {"rules", true, read_stage_rules},
        {NULL, false, NULL}};
    Pack *pack = to;
    PackStage **tail = &pack->stages;
    if (list->kind != NODE_LIST)
        sg_pack_refuse(r, list, "'stages'", "a list of maps");
    for (const Node *n = list->first; n != NULL; n = n->next) {
        PackStage *stage = arena_new(r->arena, PackStage);
        stage->span = n->span;
        sg_pack_map(r, n, "a stage", keys, stage);
        if (has_stage(pack, stage->id))
            sg_pack_wrong(r, n->span, "there are two stages '%.*s'",
                          STR_ARG(stage->id));
        *tail = stage;
        tail = &stage->next;
    }
}

// ---- log sources ---------------------------------------------------------

static void read_product(PackReader *r, const Node *n, void *to)
{
    ((PackLogsource *)to)->product = sg_pack_text(r, n, "'product'");
}

static void read_category(PackReader *r, const Node *n, void *to)
{
    ((PackLogsource *)to)->category = sg_pack_text(r, n, "'category'");
}

static void read_service(PackReader *r, const Node *n, void *to)
{
    ((PackLogsource *)to)->service = sg_pack_text(r, n, "'service'");
}

static void read_needs(PackReader *r, const Node *n, void *to)
{
    ((PackLogsource *)to)->needs = sg_pack_text(r, n, "'needs'");
}

static void read_default(PackReader *r, const Node *n, void *to)
{
    ((PackLogsource *)to)->usual = sg_pack_text(r, n, "'default'");
}

static void read_logsources(PackReader *r, const Node *list, void *to)
{
    static const PackKey keys[] = {
        {"product", false, read_product}, {"category", false, read_category},
        {"service", false, read_service}, {"needs", true, read_needs},
        {"default", false, read_default}, {NULL, false, NULL}};
    PackLogsource **tail = &((Pack *)to)->logsources;
    if (list->kind != NODE_LIST)
        sg_pack_refuse(r, list, "'logsources'", "a list of maps");
    for (const Node *n = list->first; n != NULL; n = n->next) {
        PackLogsource *l = arena_new(r->arena, PackLogsource);
        l->span = n->span;
        sg_pack_map(r, n, "a log source", keys, l);
        if (l->product.n + l->category.n + l->service.n == 0)
            sg_pack_wrong(r, n->span,
                          "a log source needs 'product', 'category' or "
                          "'service'");
        *tail = l;
        tail = &l->next;
    }
}

// ---- targets -------------------------------------------------------------

static void read_pipelines(PackReader *r, const Node *n, void *to)
{
    ((PackTarget *)to)->pipelines = sg_pack_texts(r, n, "'pipelines'");
}

static void read_options(PackReader *r, const Node *map, void *to)
{
    PackOption **tail = &((PackTarget *)to)->options;
    if (map->kind != NODE_MAP)
        sg_pack_refuse(r, map, "'options'", "a map");
    for (const Pair *p = map->pairs; p != NULL; p = p->next) {
        PackOption *o = arena_new(r->arena, PackOption);
        o->name = sg_arena_copy(r->arena, p->key->text);
        o->value = sg_pack_text(r, p->value, "an option");
        o->span = p->key->span;
        *tail = o;
        tail = &o->next;
    }
}

static void read_targets(PackReader *r, const Node *map, void *to)
{
    static const PackKey keys[] = {{"pipelines", false, read_pipelines},
                                   {"options", false, read_options},
                                   {NULL, false, NULL}};
    PackTarget **tail = &((Pack *)to)->targets;
    if (map->kind != NODE_MAP)
        sg_pack_refuse(r, map, "'targets'", "a map");
    for (const Pair *p = map->pairs; p != NULL; p = p->next) {
        PackTarget *t = arena_new(r->arena, PackTarget);
        t->name = sg_arena_copy(r->arena, p->key->text);
        t->span = p->key->span;
        sg_pack_map(r, p->value, "a target", keys, t);
        *tail = t;
        tail = &t->next;
    }
}

// ---- the file ------------------------------------------------------------

static const PackKey keys_of_pack[] = {
    {"pack", true, read_name},
    {"title", true, read_title},
    {"version", true, read_version},
    {"created", true, read_created},
    {"description", false, read_description},
    {"author", false, read_author},
    {"license", false, read_license},
    {"tlp", false, read_tlp},
    {"references", false, read_references},
    {"stages", false, read_stages},
    {"logsources", false, read_logsources},
    {"targets", false, read_targets},
    {"thresholds", false, read_thresholds},
    {"deploy", false, read_deploy},
    {"hunts", false, read_hunts},
    {NULL, false, NULL},
};

static Str folder_of(Str path)
{
    size_t n = path.n;
    while (n > 0 && path.p[n - 1] != '/')
        n--;
    return str_slice(path, 0, n);
}

Pack *sg_pack_read(Arena *a, Arena *nodes, const Source *source,
                   DiagList *diags)
{
    PackReader r = {.arena = a, .diags = diags};
    unsigned errors = diags->errors;
    const Node *root = sg_yaml_parse(nodes, nodes, source, diags);
    Pack *pack = arena_new(a, Pack);
    *pack = (Pack){.source = source, .folder = folder_of(source->name)};
    if (diags->errors > errors)
        return NULL;
    if (root == NULL || sg_node_is_null(root))
        sg_pack_wrong(&r, sg_source_whole(source), "this file is empty");
    else if (root->next != NULL)
        sg_pack_wrong(&r, root->next->span, "a pack.yml is one document");
    else
        sg_pack_map(&r, root, "a pack", keys_of_pack, pack);
    return r.failed ? NULL : pack;
}
