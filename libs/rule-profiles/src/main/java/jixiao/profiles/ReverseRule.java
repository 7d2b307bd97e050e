package jixiao.profiles;

/** How a missed cap (≤, &lt;) is scored; t is the target, a the actual value, w the points. Both are in use. */
public enum ReverseRule {
    /** w × (1 − (a − t) ÷ t), nothing from 2t on. */
    LINEAR,
    /** w × t ÷ a. */
    RATIO
}
