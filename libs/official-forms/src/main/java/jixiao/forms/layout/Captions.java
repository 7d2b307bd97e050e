package jixiao.forms.layout;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The spellings of a set of captions: finds what a printed caption means, however it is spaced and bracketed. */
public final class Captions<E extends Enum<E>> {
    private static final int LONGEST = 24;
    private static final Pattern NUMBERING = Pattern.compile("^\\d{1,2}[.．、](?!\\d)");
    private static final Pattern CLOSING_BRACKET = Pattern.compile("\\([^()]*\\)$");
    private static final Pattern LEADING_DASH = Pattern.compile("^[-—–－]+");
    private static final Pattern YEAR = Pattern.compile("^20\\d\\d(?:年?(?=年.{3})|年(?=总体目标|绩效目标))");

    private final Map<String, E> meanings = new HashMap<>();

    Captions(Map<E, List<String>> spellings) {
        spellings.forEach((meaning, written) -> written.forEach(caption -> meanings.put(bare(caption), meaning)));
    }

    /** Empty when the text is no caption of this set. */
    public Optional<E> meaning(String written) {
        if (written.isEmpty() || written.length() > LONGEST * 4) {
            return Optional.empty();
        }
        String bare = bare(written);
        E meaning = spelled(bare);
        return Optional.ofNullable(
                meaning != null ? meaning : spelled(YEAR.matcher(bare).replaceFirst("")));
    }

    /** With the brackets that close it, or without: “项目资金（万元）（10分）”. */
    private @Nullable E spelled(String bare) {
        String caption = bare;
        E meaning = meanings.get(caption);
        while (meaning == null && caption.endsWith(")")) {
            String shorter = withoutColon(CLOSING_BRACKET.matcher(caption).replaceFirst(""));
            if (shorter.equals(caption)) {
                return null;
            }
            caption = shorter;
            meaning = meanings.get(caption);
        }
        return meaning;
    }

    public boolean contains(String written) {
        return meaning(written).isPresent();
    }

    /** Reads a cell that holds a caption and its value, such as “实施单位 红寺堡区总工会” or “项目名称：体检费”. */
    public Optional<Opening<E>> opening(String text) {
        Optional<Opening<E>> longest = Optional.empty();
        for (int end = 1; end < Math.min(text.length(), LONGEST); end++) {
            char separator = text.charAt(end);
            boolean colon = separator == ':' || separator == '：';
            if (colon || Character.isWhitespace(separator)) {
                String rest = text.substring(end + 1).strip();
                String caption = text.substring(0, end);
                Optional<E> meaning = rest.isEmpty() ? Optional.empty() : meaning(caption);
                if (meaning.isPresent()) {
                    longest = Optional.of(new Opening<>(meaning.get(), caption, rest));
                }
            }
        }
        return longest;
    }

    /** A caption with the value that follows it in the same cell. */
    public record Opening<E>(E meaning, String caption, String rest) {}

    /** Where each meaning first stands among the cells of a row. */
    public Map<E, Integer> positions(List<String> cells, Class<E> type) {
        Map<E, Integer> positions = new EnumMap<>(type);
        for (int index = 0; index < cells.size(); index++) {
            int position = index;
            meaning(cells.get(index)).ifPresent(found -> positions.putIfAbsent(found, position));
        }
        return positions;
    }

    private static String bare(String written) {
        String text = LEADING_DASH.matcher(unspaced(written)).replaceFirst("");
        if (!text.isEmpty() && Character.isDigit(text.charAt(0))) {
            text = NUMBERING.matcher(text).replaceFirst("");
        }
        if (text.startsWith("其中:")) {
            text = text.substring(3);
        } else if (text.startsWith("其中")) {
            text = text.substring(2);
        }
        return withoutColon(text);
    }

    private static String unspaced(String written) {
        StringBuilder text = new StringBuilder(written.length());
        for (int index = 0; index < written.length(); index++) {
            char character = written.charAt(index);
            switch (character) {
                case '（' -> text.append('(');
                case '）' -> text.append(')');
                case '：' -> text.append(':');
                case '*', '\u00a0' -> {}
                default -> {
                    if (!Character.isWhitespace(character)) {
                        text.append(character);
                    }
                }
            }
        }
        return text.toString();
    }

    private static String withoutColon(String text) {
        return text.endsWith(":") ? text.substring(0, text.length() - 1) : text;
    }
}
