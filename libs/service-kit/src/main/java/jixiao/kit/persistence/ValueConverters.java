package jixiao.kit.persistence;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.math.BigDecimal;
import jixiao.values.FiscalYear;
import jixiao.values.Money;
import jixiao.values.RegionCode;

/** How budget values stand in columns: money as NUMERIC(18,2) in 元, years as integers, regions as text. */
public final class ValueConverters {
    private ValueConverters() {}

    @Converter(autoApply = true)
    public static class MoneyColumn implements AttributeConverter<Money, BigDecimal> {
        @Override
        public BigDecimal convertToDatabaseColumn(Money money) {
            return money == null ? null : money.yuan();
        }

        @Override
        public Money convertToEntityAttribute(BigDecimal yuan) {
            return yuan == null ? null : new Money(yuan);
        }
    }

    @Converter(autoApply = true)
    public static class FiscalYearColumn implements AttributeConverter<FiscalYear, Integer> {
        @Override
        public Integer convertToDatabaseColumn(FiscalYear year) {
            return year == null ? null : year.year();
        }

        @Override
        public FiscalYear convertToEntityAttribute(Integer year) {
            return year == null ? null : new FiscalYear(year);
        }
    }

    @Converter(autoApply = true)
    public static class RegionColumn implements AttributeConverter<RegionCode, String> {
        @Override
        public String convertToDatabaseColumn(RegionCode region) {
            return region == null ? null : region.code();
        }

        @Override
        public RegionCode convertToEntityAttribute(String code) {
            return code == null ? null : new RegionCode(code);
        }
    }
}
