package jixiao.indicator.kinship;

/** A goal of another unit that states a unit cost of an activity. */
public record PricedNeighbour(Neighbour neighbour, UnitCost cost) {}
