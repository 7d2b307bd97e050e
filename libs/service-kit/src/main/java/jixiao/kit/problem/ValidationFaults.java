package jixiao.kit.problem;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.Comparator;
import java.util.List;

/** All violated constraints of a request at once, each at its field. */
public final class ValidationFaults {
    private ValidationFaults() {}

    public static Refusal refusalOf(ConstraintViolationException violations) {
        List<FieldFault> faults = violations.getConstraintViolations().stream()
                .map(violation -> new FieldFault(pointer(violation), violation.getMessage()))
                .sorted(Comparator.comparing(FieldFault::pointer))
                .toList();
        return new Refusal(Problem.INVALID_FIELD, "有 " + faults.size() + " 处填写有误，请逐项改正后重新提交。", faults);
    }

    private static String pointer(ConstraintViolation<?> violation) {
        StringBuilder pointer = new StringBuilder();
        for (Path.Node node : violation.getPropertyPath()) {
            if (node.getKind() == ElementKind.METHOD || node.getKind() == ElementKind.PARAMETER && isBody(violation)) {
                continue;
            }
            if (node.getIndex() != null) {
                pointer.append('/').append(node.getIndex());
            }
            if (node.getName() != null && node.getKind() != ElementKind.CONTAINER_ELEMENT) {
                pointer.append('/').append(node.getName());
            }
        }
        return pointer.toString();
    }

    /** A body is a record with properties below the parameter; a query parameter is the parameter itself. */
    private static boolean isBody(ConstraintViolation<?> violation) {
        int properties = 0;
        for (Path.Node node : violation.getPropertyPath()) {
            properties += node.getKind() == ElementKind.PROPERTY ? 1 : 0;
        }
        return properties > 0;
    }
}
