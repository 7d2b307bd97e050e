package jixiao.indicator.carryover.rest;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** @param from the goal to take over; null for the same project's latest earlier year */
public record CarryOverEntry(@Nullable UUID from) {}
