package jixiao.indicator.kinship;

import java.util.List;

/**
 * The goals that bear a mark.
 *
 * @param commonplace whether so many bear it that whoever writes it copied from nobody in particular; then these are some
 */
public record Bearers(List<Neighbour> goals, boolean commonplace) {
    static final Bearers NONE = new Bearers(List.of(), false);
}
