// Engine.java - an Elasticsearch of one node, in this process, that is asked
// through standard input.
//
//     java --module-path LIB --add-modules=ALL-MODULE-PATH -cp CLASSES \
//         Engine HOME DATA
//
// LIB has the jars of the server, HOME/modules those of its modules; DATA is an
// empty folder.  A request is a line of words with tabs between them, and for some a line of
// JSON; each is answered by one line:
//
//     create INDEX     mapping and settings     "ok"
//     add INDEX        a document               nothing, unless it is refused:
//                                               "refused NUMBER WHY"
//     fields INDEX                              the answer of _field_caps
//     search INDEX     a query                  "hits NUMBER..." or "failed WHY"
//     settle                                    nothing, but all answers before
//
// Documents are numbered from 0 in each index, refused ones too.  The answer to
// "fields" comes when all documents can be searched.  Searches run side by side,
// and are answered in the order in which they were asked.
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.elasticsearch.ExceptionsHelper;
import org.elasticsearch.action.bulk.BulkItemResponse;
import org.elasticsearch.action.bulk.BulkRequest;
import org.elasticsearch.action.fieldcaps.FieldCapabilitiesRequest;
import org.elasticsearch.action.index.IndexRequest;
import org.elasticsearch.action.search.SearchResponse;
import org.elasticsearch.client.internal.Client;
import org.elasticsearch.common.Strings;
import org.elasticsearch.common.logging.LogConfigurator;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.env.Environment;
import org.elasticsearch.index.query.QueryBuilders;
import org.elasticsearch.node.Node;
import org.elasticsearch.search.SearchHit;
import org.elasticsearch.search.sort.SortOrder;
import org.elasticsearch.xcontent.XContentType;

public final class Engine {
    private static final int BULK = 500;
    private static final int MAX_HITS = 1_000_000;
    private static final int WAITING = 64;

    private final Client client;
    private final PrintStream out;
    private final ExecutorService searchers = Executors.newFixedThreadPool(
        Runtime.getRuntime().availableProcessors());
    private final Queue<Future<String>> answers = new ArrayDeque<>();
    private final Map<String, Integer> counts = new HashMap<>();
    private BulkRequest bulk = new BulkRequest();

    private Engine(Client client, PrintStream out) {
        this.client = client;
        this.out = out;
    }

    private static String why(Throwable error) {
        String text = ExceptionsHelper.unwrapCause(error).toString();
        Throwable cause = ExceptionsHelper.unwrapCause(error).getCause();
        if (cause != null)
            text += ": " + cause;
        return text.replaceAll("\\s+", " ");
    }

    private void create(String index, String body) {
        client.admin().indices().prepareCreate(index)
            .setSource(body, XContentType.JSON).get();
        counts.put(index, 0);
        out.println("ok");
    }

    private void flush() {
        if (bulk.numberOfActions() == 0)
            return;
        for (BulkItemResponse item : client.bulk(bulk).actionGet())
            if (item.isFailed())
                out.println("refused\t" + item.getId() + "\t"
                            + why(item.getFailure().getCause()));
        bulk = new BulkRequest();
    }

    private void add(String index, String document) {
        int number = counts.merge(index, 1, Integer::sum) - 1;
        bulk.add(new IndexRequest(index).id(Integer.toString(number))
                     .source(document, XContentType.JSON));
        if (bulk.numberOfActions() == BULK)
            flush();
    }

    private void fields(String index) {
        flush();
        client.admin().indices().prepareRefresh(index).get();
        var request = new FieldCapabilitiesRequest().indices(index).fields("*");
        out.println(Strings.toString(client.fieldCaps(request).actionGet()));
    }

    private String search(String index, String query) {
        SearchResponse answer;
        try {
            answer = client.prepareSearch(index)
                         .setQuery(QueryBuilders.wrapperQuery(query))
                         .setSize(MAX_HITS)
                         .setFetchSource(false)
                         .addSort("_doc", SortOrder.ASC)
                         .get();
        } catch (RuntimeException error) {
            return "failed\t" + why(error);
        }
        StringBuilder line = new StringBuilder("hits");
        for (SearchHit hit : answer.getHits())
            line.append('\t').append(hit.getId());
        answer.decRef();
        return line.toString();
    }

    // Prints answers until so few are still to come.
    private void settle(int rest) throws Exception {
        while (answers.size() > rest
               || (!answers.isEmpty() && answers.peek().isDone()))
            out.println(answers.remove().get());
    }

    private void ask(String index, String query) throws Exception {
        answers.add(searchers.submit(() -> search(index, query)));
        settle(WAITING);
    }

    private void serve(BufferedReader in) throws Exception {
        for (String line; (line = in.readLine()) != null;) {
            String[] words = line.split("\t");
            if (!words[0].equals("search"))
                settle(0);
            switch (words[0]) {
            case "create" -> create(words[1], in.readLine());
            case "add" -> add(words[1], in.readLine());
            case "fields" -> fields(words[1]);
            case "search" -> ask(words[1], in.readLine());
            case "settle" -> { }
            default -> throw new IllegalArgumentException(line);
            }
        }
    }

    // Nothing but answers may reach standard output, to which the server logs.
    public static void main(String[] args) throws Exception {
        PrintStream out = new PrintStream(System.out, true,
                                          StandardCharsets.UTF_8);
        System.setOut(System.err);
        LogConfigurator.configureESLogging();
        Path home = Path.of(args[0]);
        Settings settings =
            Settings.builder()
                .put("path.home", home)
                .put("path.data", args[1])
                .put("path.logs", args[1])
                .put("cluster.name", "prove")
                .put("node.name", "prove")
                .put("discovery.type", "single-node")
                .put("http.port", "0")
                .put("transport.port", "0")
                .put("cluster.routing.allocation.disk.threshold_enabled", false)
                .build();
        try (Node node = new Node(
                 new Environment(settings, home.resolve("config")))) {
            node.start();
            new Engine(node.client(), out)
                .serve(new BufferedReader(new InputStreamReader(
                    System.in, StandardCharsets.UTF_8)));
        }
        System.exit(0); // searchers wait for more
    }
}
