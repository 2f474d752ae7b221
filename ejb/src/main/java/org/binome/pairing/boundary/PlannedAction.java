package org.binome.pairing.boundary;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.binome.matching.entity.Side;
import org.binome.pairing.entity.Action;

/** What one of the two is going to do. @param owner which of the two does it */
public record PlannedAction(
        @NotBlank @Size(max = Action.LONGEST) String task, @NotNull Side owner, @NotNull LocalDate dueOn) {}
