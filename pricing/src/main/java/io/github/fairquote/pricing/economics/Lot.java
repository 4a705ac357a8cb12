package io.github.fairquote.pricing.economics;

import java.time.LocalDate;

/** Connects of one issue while a ledger is worked out. */
final class Lot {
    final LocalDate issuedOn;
    final LocalDate expiresOn;
    int left;

    Lot(LocalDate issuedOn, LocalDate expiresOn, int left) {
        this.issuedOn = issuedOn;
        this.expiresOn = expiresOn;
        this.left = left;
    }

    boolean isOver(LocalDate day) {
        return !expiresOn.isAfter(day);
    }

    ConnectsLot value() {
        return ConnectsLot.builder()
                .issuedOn(issuedOn)
                .expiresOn(expiresOn)
                .amount(left)
                .build();
    }
}
