package jixiao.publication.releases.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jixiao.kit.validation.Prose;

/** Why a step back is taken. The remarks of a withdrawal are shown to the public. */
public record RemarksEntry(
        @NotBlank(message = "请填写理由。") @Size(max = 2000, message = "理由最长 2000 个字。") @Prose
        String remarks) {}
