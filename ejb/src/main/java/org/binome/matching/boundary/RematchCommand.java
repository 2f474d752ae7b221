package org.binome.matching.boundary;

import jakarta.validation.constraints.NotNull;

/** HR matches again as previewed. @param stamp of the preview that HR has looked at */
public record RematchCommand(@NotNull String stamp) {}
