package jixiao.values.reading;

/** A change phrase as found in a text. */
record MeasuredChange(String basis, Movement movement, Measure measure) implements Phrase.Content {
    String canonical() {
        String base = basis.isEmpty() || basis.equals("同比") || basis.equals("环比") ? basis : "比" + basis;
        return base + movement.verb() + measure.canonical();
    }
}
