package jixiao.values.reading;

/**
 * A change against a base: 比上年下降5%. The measure is the size of the change, never negative; a rise is better the
 * larger the measured thing becomes, a fall the smaller.
 *
 * @param basis what it is compared with, as written (上年, 同比), empty when not said
 */
public record Change(Writing writing, String basis, Movement movement, Measure measure) implements MeasuredReading {
    @Override
    public ReadingKind kind() {
        return ReadingKind.CHANGE;
    }

    @Override
    public Direction direction() {
        return movement.direction();
    }

    @Override
    public String canonical() {
        return new MeasuredChange(basis, movement, measure).canonical();
    }
}
