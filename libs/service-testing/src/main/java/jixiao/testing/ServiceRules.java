package jixiao.testing;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;

/** The architecture rules of docs/architecture.md, for each service to run over its own package. */
public final class ServiceRules {
    private ServiceRules() {}

    private static boolean isBinaryFraction(JavaClass type) {
        return Set.of("double", "float", "java.lang.Double", "java.lang.Float").contains(type.getName());
    }

    @ArchTest
    static final ArchRule THE_DOMAIN_KNOWS_NO_TECHNOLOGY = noClasses()
            .that()
            .resideOutsideOfPackages("..rest", "..kafka", "..db", "..site")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "..rest", "..kafka", "..db", "jakarta.ws.rs..", "org.apache.kafka..", "io.smallrye.reactive..")
            .because("a rule of the budget must be readable and testable without HTTP, Kafka or SQL");

    @ArchTest
    static final ArchRule NO_ROOMS_WITHOUT_A_NAME = noClasses()
            .should()
            .resideInAnyPackage("..util..", "..common..", "..helper..", "..manager..", "..impl..", "..dto..")
            .because("a package is a capability and bears its name");

    @ArchTest
    static final ArchRule NO_BINARY_FRACTIONS_IN_FIELDS = noFields()
            .should()
            .haveRawType(describe("a binary fraction", ServiceRules::isBinaryFraction))
            .because("money and points are exact decimals");

    @ArchTest
    static final ArchRule NO_BINARY_FRACTIONS_IN_ANSWERS = noMethods()
            .should()
            .haveRawReturnType(describe("a binary fraction", ServiceRules::isBinaryFraction))
            .because("money and points are exact decimals");

    @ArchTest
    static final ArchRule EVENTS_GO_THROUGH_THE_OUTBOX = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.kafka..", "org.eclipse.microprofile.reactive.messaging..")
            .because(
                    "only the relay and the inbox talk to Kafka; a message sent inside a transaction can be lost or lie");

    @ArchTest
    static final ArchRule TIME_COMES_FROM_THE_CLOCK = noClasses()
            .should()
            .callMethod(java.time.Instant.class, "now")
            .orShould()
            .callMethod(java.time.LocalDate.class, "now")
            .orShould()
            .callMethod(java.time.LocalDateTime.class, "now")
            .because("tests set the time, and calendar rules hold in Asia/Shanghai");
}
