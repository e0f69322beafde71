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

static void read_name(SettingsFile *f, const Node *n, void *to)
{
    Pack *pack = to;
    pack->name = sg_settings_text(f, n, "'pack'");
    if (pack->name.n > 0 && !is_name(pack->name))
        sg_settings_refuse(f, n, "'pack'",
                           "a name of letters, digits, '-' and '_'");
}

static void read_title(SettingsFile *f, const Node *n, void *to)
{
    ((Pack *)to)->title = sg_settings_text(f, n, "'title'");
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

static void read_version(SettingsFile *f, const Node *n, void *to)
{
    Pack *pack = to;
    pack->version = sg_settings_text(f, n, "'version'");
    if (pack->version.n > 0 && !is_version(pack->version))
        sg_settings_refuse(f, n, "'version'", "numbers with dots, as 1.0.0");
}

static void read_created(SettingsFile *f, const Node *n, void *to)
{
    Pack *pack = to;
    pack->created = sg_settings_text(f, n, "'created'");
    if (pack->created.n > 0 && !sg_date_is_valid(pack->created))
        sg_settings_refuse(f, n, "'created'", "a date, yyyy-mm-dd");
}

static void read_description(SettingsFile *f, const Node *n, void *to)
{
    ((Pack *)to)->description = sg_settings_text(f, n, "'description'");
}

static void read_author(SettingsFile *f, const Node *n, void *to)
{
    ((Pack *)to)->author = sg_settings_text(f, n, "'author'");
}

static void read_license(SettingsFile *f, const Node *n, void *to)
{
    ((Pack *)to)->license = sg_settings_text(f, n, "'license'");
}

static void read_tlp(SettingsFile *f, const Node *n, void *to)
{
    if (n->kind != NODE_SCALAR || !sg_tlp_of(n->text, &((Pack *)to)->tlp))
        sg_settings_refuse(f, n, "'tlp'",
                           "clear, green, amber, amber+strict or red");
}

static void read_references(SettingsFile *f, const Node *n, void *to)
{
    ((Pack *)to)->references = sg_settings_texts(f, n, "'references'");
}

static void read_deploy(SettingsFile *f, const Node *n, void *to)
{
    ((Pack *)to)->deploy = sg_settings_texts(f, n, "'deploy'");
}

static void read_thresholds(SettingsFile *f, const Node *n, void *to)
{
    ((Pack *)to)->thresholds = sg_pack_thresholds(f, n);
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

static void read_hunts(SettingsFile *f, const Node *n, void *to)
{
    Pack *pack = to;
    pack->hunts = sg_settings_text(f, n, "'hunts'");
    if (pack->hunts.n > 0 && !is_below(pack->hunts))
        sg_settings_refuse(f, n, "'hunts'", "a folder below that of this file");
}

// ---- stages --------------------------------------------------------------

static void read_stage_id(SettingsFile *f, const Node *n, void *to)
{
    ((PackStage *)to)->id = sg_settings_text(f, n, "'id'");
}

static void read_stage_title(SettingsFile *f, const Node *n, void *to)
{
    ((PackStage *)to)->title = sg_settings_text(f, n, "'title'");
}

static void read_stage_description(SettingsFile *f, const Node *n, void *to)
{
    ((PackStage *)to)->description = sg_settings_text(f, n, "'description'");
}

static void read_stage_rules(SettingsFile *f, const Node *n, void *to)
{
    ((PackStage *)to)->rules = sg_settings_texts(f, n, "'rules'");
}

static bool has_stage(const Pack *pack, Str id)
{
    const PackStage *s = pack->stages;
    while (s != NULL && (id.n == 0 || !str_eq(s->id, id)))
        s = s->next;
    return s != NULL;
}

static void read_stages(SettingsFile *f, const Node *list, void *to)
{
    static const Setting keys[] = {
        {"id", read_stage_id, true},
        {"title", read_stage_title, true},
        {"description", read_stage_description, false},
        {"rules", read_stage_rules, true},
        {NULL, NULL, false}};
    Pack *pack = to;
    PackStage **tail = &pack->stages;
    if (list->kind != NODE_LIST)
        sg_settings_refuse(f, list, "'stages'", "a list of maps");
    for (const Node *n = list->first; n != NULL; n = n->next) {
        PackStage *stage = arena_new(f->arena, PackStage);
        stage->span = n->span;
        sg_settings_map(f, n, "a stage", keys, stage);
        if (has_stage(pack, stage->id))
            sg_settings_wrong(f, n->span, "there are two stages '%.*s'",
                              STR_ARG(stage->id));
        *tail = stage;
        tail = &stage->next;
    }
}

// ---- log sources ---------------------------------------------------------

static void read_product(SettingsFile *f, const Node *n, void *to)
{
    ((PackLogsource *)to)->product = sg_settings_text(f, n, "'product'");
}

static void read_category(SettingsFile *f, const Node *n, void *to)
{
    ((PackLogsource *)to)->category = sg_settings_text(f, n, "'category'");
}

static void read_service(SettingsFile *f, const Node *n, void *to)
{
    ((PackLogsource *)to)->service = sg_settings_text(f, n, "'service'");
}

static void read_needs(SettingsFile *f, const Node *n, void *to)
{
    ((PackLogsource *)to)->needs = sg_settings_text(f, n, "'needs'");
}

static void read_default(SettingsFile *f, const Node *n, void *to)
{
    ((PackLogsource *)to)->usual = sg_settings_text(f, n, "'default'");
}

static void read_logsources(SettingsFile *f, const Node *list, void *to)
{
    static const Setting keys[] = {
        {"product", read_product, false}, {"category", read_category, false},
        {"service", read_service, false}, {"needs", read_needs, true},
        {"default", read_default, false}, {NULL, NULL, false}};
    PackLogsource **tail = &((Pack *)to)->logsources;
    if (list->kind != NODE_LIST)
        sg_settings_refuse(f, list, "'logsources'", "a list of maps");
    for (const Node *n = list->first; n != NULL; n = n->next) {
        PackLogsource *l = arena_new(f->arena, PackLogsource);
        l->span = n->span;
        sg_settings_map(f, n, "a log source", keys, l);
        if (l->product.n + l->category.n + l->service.n == 0)
            sg_settings_wrong(f, n->span,
                              "a log source needs 'product', 'category' or "
                              "'service'");
        *tail = l;
        tail = &l->next;
    }
}

// ---- targets -------------------------------------------------------------

static void read_pipelines(SettingsFile *f, const Node *n, void *to)
{
    ((PackTarget *)to)->pipelines = sg_settings_texts(f, n, "'pipelines'");
}

static void read_options(SettingsFile *f, const Node *map, void *to)
{
    PackOption **tail = &((PackTarget *)to)->options;
    if (map->kind != NODE_MAP)
        sg_settings_refuse(f, map, "'options'", "a map");
    for (const Pair *p = map->pairs; p != NULL; p = p->next) {
        PackOption *o = arena_new(f->arena, PackOption);
        o->name = sg_arena_copy(f->arena, p->key->text);
        o->value = sg_settings_text(f, p->value, "an option");
        o->span = p->key->span;
        *tail = o;
        tail = &o->next;
    }
}

static void read_targets(SettingsFile *f, const Node *map, void *to)
{
    static const Setting keys[] = {{"pipelines", read_pipelines, false},
                                   {"options", read_options, false},
                                   {NULL, NULL, false}};
    PackTarget **tail = &((Pack *)to)->targets;
    if (map->kind != NODE_MAP)
        sg_settings_refuse(f, map, "'targets'", "a map");
    for (const Pair *p = map->pairs; p != NULL; p = p->next) {
        PackTarget *t = arena_new(f->arena, PackTarget);
        t->name = sg_arena_copy(f->arena, p->key->text);
        t->span = p->key->span;
        sg_settings_map(f, p->value, "a target", keys, t);
        *tail = t;
        tail = &t->next;
    }
}

// ---- the file ------------------------------------------------------------

static const Setting keys_of_pack[] = {
    {"pack", read_name, true},
    {"title", read_title, true},
    {"version", read_version, true},
    {"created", read_created, true},
    {"description", read_description, false},
    {"author", read_author, false},
    {"license", read_license, false},
    {"tlp", read_tlp, false},
    {"references", read_references, false},
    {"stages", read_stages, false},
    {"logsources", read_logsources, false},
    {"targets", read_targets, false},
    {"thresholds", read_thresholds, false},
    {"deploy", read_deploy, false},
    {"hunts", read_hunts, false},
    {NULL, NULL, false},
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
    SettingsFile f = sg_pack_file(a, diags);
    const Node *root = sg_settings_root(&f, nodes, source, "a pack.yml");
    Pack *pack = arena_new(a, Pack);
    *pack = (Pack){.source = source, .folder = folder_of(source->name)};
    if (root != NULL)
        sg_settings_map(&f, root, "a pack", keys_of_pack, pack);
    else if (!f.failed)
        sg_settings_wrong(&f, sg_source_whole(source), "this file is empty");
    return f.failed ? NULL : pack;
}
