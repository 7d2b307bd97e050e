package jixiao.profiles;

/**
 * What is wrong in a profile file.
 *
 * @param file its name
 * @param line the line the value stands on, from 1
 * @param pointer a JSON pointer to the value, empty for the whole file
 * @param message a sentence in Chinese that says what to do
 */
public record ProfileProblem(String file, int line, String pointer, String message) {
    @Override
    public String toString() {
        return "%s 第 %d 行 %s：%s".formatted(file, line, pointer.isEmpty() ? "/" : pointer, message);
    }
}
