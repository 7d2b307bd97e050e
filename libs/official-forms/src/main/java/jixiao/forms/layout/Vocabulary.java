package jixiao.forms.layout;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** How issuers write the captions of the official forms: {@code vocabulary.yaml} and what the layouts add to it. */
public final class Vocabulary {
    private static final String FILE = "/jixiao/forms/vocabulary.yaml";

    private final Captions<HeaderField> fields;
    private final Captions<IndicatorColumn> indicatorColumns;
    private final Captions<FundsColumn> fundsColumns;
    private final Captions<FundsSource> fundsSources;
    private final Captions<StatisticsColumn> statisticsColumns;
    private final Captions<ListColumn> listColumns;
    private final Levels levels;

    private Vocabulary(Spellings spellings) {
        fields = new Captions<>(Spellings.orNone(spellings.fields()));
        indicatorColumns = new Captions<>(Spellings.orNone(spellings.indicatorColumns()));
        fundsColumns = new Captions<>(Spellings.orNone(spellings.fundsColumns()));
        fundsSources = new Captions<>(Spellings.orNone(spellings.fundsSources()));
        statisticsColumns = new Captions<>(Spellings.orNone(spellings.statisticsColumns()));
        listColumns = new Captions<>(Spellings.orNone(spellings.listColumns()));
        levels = new Levels(Spellings.orNone(spellings.categories()), Spellings.orNone(spellings.subcategories()));
    }

    /** The spellings that ship with the library and those the layouts add. */
    public static Vocabulary of(Layouts layouts) {
        Spellings spellings = shipped();
        for (Layout layout : layouts.all()) {
            spellings = layout.spellings() == null ? spellings : spellings.and(layout.spellings());
        }
        return new Vocabulary(spellings);
    }

    private static Spellings shipped() {
        try (InputStream file = Vocabulary.class.getResourceAsStream(FILE)) {
            return JsonMapper.builder(new YAMLFactory())
                    .build()
                    .readValue(Objects.requireNonNull(file), Spellings.class);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + FILE, e);
        }
    }

    public Captions<HeaderField> fields() {
        return fields;
    }

    public Captions<IndicatorColumn> indicatorColumns() {
        return indicatorColumns;
    }

    public Captions<FundsColumn> fundsColumns() {
        return fundsColumns;
    }

    public Captions<FundsSource> fundsSources() {
        return fundsSources;
    }

    public Captions<StatisticsColumn> statisticsColumns() {
        return statisticsColumns;
    }

    public Captions<ListColumn> listColumns() {
        return listColumns;
    }

    public Levels levels() {
        return levels;
    }
}
