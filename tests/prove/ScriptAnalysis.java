// ScriptAnalysis.java - the analyzer of PowerShell's script blocks.
//
// The Windows integration declares it as
//
//     {"type": "pattern", "pattern": "[\\W&&[^-]]+"}
//
// "pattern" is in a module of Elasticsearch that Maven Central does not have;
// this is what it is made of: Lucene's tokenizer, and lower case.
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.pattern.PatternTokenizer;
import org.elasticsearch.index.analysis.AnalyzerProvider;
import org.elasticsearch.index.analysis.AnalyzerScope;
import org.elasticsearch.indices.analysis.AnalysisModule.AnalysisProvider;
import org.elasticsearch.plugins.AnalysisPlugin;
import org.elasticsearch.plugins.Plugin;

public final class ScriptAnalysis extends Plugin implements AnalysisPlugin {
    private static final Pattern BREAKS = Pattern.compile("[\\W&&[^-]]+");

    private static final class Script extends Analyzer {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            var tokens = new PatternTokenizer(BREAKS, -1);
            return new TokenStreamComponents(tokens,
                                             new LowerCaseFilter(tokens));
        }
    }

    private record Provider(String name, Analyzer get)
        implements AnalyzerProvider<Analyzer> {
        @Override
        public AnalyzerScope scope() {
            return AnalyzerScope.INDEX;
        }
    }

    @Override
    public Map<String, AnalysisProvider<AnalyzerProvider<?
                                                         extends Analyzer>>>
    getAnalyzers() {
        return Map.of("powershell_script",
                      (settings, environment, name, given)
                          -> new Provider(name, new Script()));
    }
}
