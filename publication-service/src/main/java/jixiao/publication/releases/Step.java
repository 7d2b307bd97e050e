package jixiao.publication.releases;

/** What can be done with an edition. {@link EditionState#after} is the only table of when. */
public enum Step {
    /** Newer facts replace the content before anyone has seen it; an approval given to the old content is void. */
    REVISE("重新准备", Told.NOBODY),
    APPROVE("审核", Told.NOBODY),
    /** The publisher sends it back to be looked at again. */
    RETURN("退回", Told.NOBODY),
    PUBLISH("公开", Told.EVERYONE_OF_THE_PUBLICATION),
    /** A document that was public before the suite knew it: nobody's approval is made up. */
    RECORD("照录", Told.EVERYONE_OF_THE_PUBLICATION),
    /** The next edition became public. */
    SUPERSEDE("更新", Told.NOBODY),
    WITHDRAW("撤回", Told.EVERYONE_OF_THE_WITHDRAWAL);

    private final String label;
    private final Told told;

    Step(String label, Told told) {
        this.label = label;
        this.told = told;
    }

    public String label() {
        return label;
    }

    /** The event this step causes. */
    public Told told() {
        return told;
    }

    /** Who learns of a step by an event. */
    public enum Told {
        NOBODY,
        EVERYONE_OF_THE_PUBLICATION,
        EVERYONE_OF_THE_WITHDRAWAL
    }
}
