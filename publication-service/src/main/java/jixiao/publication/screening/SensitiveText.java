package jixiao.publication.screening;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/** Looks for personal data and words of secrecy in one text. */
final class SensitiveText {
    /** 项目编码 (6 digits of the region, 2 of the year, a letter, 12 digits), and 统一社会信用代码 that bears letters. */
    private static final Pattern PUBLIC_CODE = Pattern.compile(
            "(?<![0-9A-Z])(?:[0-9]{8}[A-Z][0-9]{12}" + "|(?=[0-9]{0,16}[A-Z])[0-9A-HJ-NPQRTUWXY]{18})(?![0-9A-Z])");

    private static final Pattern SECRECY =
            Pattern.compile("绝密|(?<![算司飞手])机密(?![码度集封闭切钥])|(?<!商业|保守|保守国家)秘密" + "|内部(?:资料|文件)|不[予得宜]公开|仅供内部|严禁外传");

    private static final Pattern ADDRESS =
            Pattern.compile("(?:家庭(?:住址|地址)|户籍(?:住址|地址)|现住址|住址)[:： ]{0,2}[\\p{IsHan}0-9][^，。；、\\n]{3,40}"
                    + "|\\p{IsHan}{2,10}(?:小区|花园|家园|公寓|新村)[^，。；、\\n]{0,8}[0-9]{1,4}(?:单元|室)[^，。；、\\n]{0,8}"
                    + "|[0-9]{1,4}(?:号楼|栋|幢)[0-9一二三四五六七八九十]{1,3}单元[0-9]{0,5}室?");

    private SensitiveText() {}

    /**
     * In the order of the text; of what overlaps the first counts.
     *
     * @param label what the cell is called; empty when its text says all
     */
    static List<Hit> scan(String written, String label) {
        String text = halfWidth(written);
        List<Hit> found = new ArrayList<>(SensitiveNumbers.in(blanked(text), halfWidth(label)));
        add(found, SensitiveKind.HOME_ADDRESS, ADDRESS, text);
        add(found, SensitiveKind.SECRECY_WORD, SECRECY, text);
        found.sort(Comparator.comparingInt(Hit::start));
        return List.copyOf(found);
    }

    private static void add(List<Hit> found, SensitiveKind kind, Pattern pattern, String text) {
        pattern.matcher(text)
                .results()
                .map(match -> new Hit(kind, match.start(), match.end()))
                .filter(hit -> found.stream().noneMatch(hit::overlaps))
                .forEach(found::add);
    }

    /** One character for one, so that places stay: full-width digits and letters, and the dashes of full width. */
    private static String halfWidth(String written) {
        StringBuilder text = new StringBuilder(written);
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (character > '\uff00' && character < '\uff5f') {
                text.setCharAt(i, (char) (character - 0xfee0));
            }
        }
        return text.toString();
    }

    /** The digits of codes that are public become blanks of the same length that join nothing. */
    private static String blanked(String text) {
        return PUBLIC_CODE
                .matcher(text)
                .replaceAll(match -> "\n".repeat(match.group().length()));
    }
}
