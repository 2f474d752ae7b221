package org.binome.matching.proof;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/**
 * Checks the certificate of a matching round: {@code java CheckCertificate.java FILE}, with Java 17 and nothing else, or
 * {@code mvn -q -Pcheck -Dcertificate=FILE}. It is not part of Binome and shares no code with it, so that nobody has to
 * believe Binome. Says {@code proven}, or {@code refused} with the first flaw.
 *
 * <p>The argument it checks: give each mentee a price u and each mentor a price v ≤ 0, so that u + v is never more than the cost
 * (10 000 − score) of a possible pair, and u never more than the penalty for leaving somebody out. Then whatever plan anybody
 * makes costs at least the sum of all u and of v × places. A plan that costs exactly that much cannot be bettered. Who is pinned
 * was decided beforehand and stands outside, with the place taken.
 *
 * <p>One file, so that it can be handed on and read alone.
 */
public final class CheckCertificate {
    private static final long MOST = 10_000;
    private static final int NOBODY = -1;

    private final Json json;
    private String objective;
    private int mentees;
    private int mentors;
    private long penalty;
    private long total;
    private long[] places;
    private long[] unmatched;
    /** What the least score must be, pinned pairs apart. */
    private long floor;

    /** The prices that prove the plan. */
    private final Prices prices = new Prices();
    /** Others that prove how many must be left out in any plan, above a floor of their own. */
    private final List<Prices> bounds = new ArrayList<>();

    private List<long[]> pinned;
    private List<long[]> matches;
    /** By mentee: whom the plan gives. */
    private int[] mentorOf;

    private long[] scoreOf;
    private boolean[] isPinned;
    /** By mentor: places that no pin has taken. */
    private long[] open;

    private long pairs;

    private CheckCertificate(InputStream file) {
        json = new Json(file);
    }

    /** @param arguments the file; the exit code is 0 if it is proven, 1 if it is refused, 2 if there is no such file */
    public static void main(String[] arguments) throws IOException {
        PrintStream out = System.out;
        if (arguments.length != 1 || arguments[0].isBlank() || arguments[0].startsWith("${")) {
            out.println("Which file? java CheckCertificate.java FILE");
            System.exit(2);
        }
        MessageDigest digest = sha256();
        try (InputStream file = new DigestInputStream(Files.newInputStream(Path.of(arguments[0])), digest)) {
            out.println("proven: " + check(file));
            out.println("fingerprint: " + HexFormat.of().formatHex(digest.digest()));
        } catch (Refusal refusal) {
            out.println("refused: " + refusal.flaw + ": " + refusal.getMessage());
            System.exit(1);
        } catch (NoSuchFileException missing) {
            out.println("There is no file " + missing.getMessage());
            System.exit(2);
        }
    }

    /** @return what is proven, in words @throws Refusal with the first flaw */
    public static String check(InputStream file) throws IOException, Refusal {
        CheckCertificate check = new CheckCertificate(new BufferedInputStream(file, 1 << 16));
        try {
            return check.file();
        } catch (ArithmeticException overflow) {
            throw new Refusal(Flaw.UNREADABLE, "a number is beyond all measure");
        }
    }

    private String file() throws IOException, Refusal {
        boolean complete = false;
        json.expect('{');
        while (json.more('}')) {
            String name = json.text();
            json.expect(':');
            require(!complete, Flaw.UNREADABLE, "after the eligible pairs comes %s", name);
            switch (name) {
                case "format" -> demand("binome-certificate".equals(json.text()), "this is no certificate of Binome");
                case "version" -> demand(json.number() == 1, "this program reads version 1 of the format");
                case "made" -> json.text();
                case "objective" -> objective = json.text();
                case "penalty" -> penalty = json.number();
                case "mentees" -> mentees = Math.toIntExact(json.number());
                case "mentors" -> mentors = Math.toIntExact(json.number());
                case "places" -> places = json.numbers();
                case "pinned" -> pinned = json.rows();
                case "matches" -> matches = json.rows();
                case "unmatched" -> unmatched = json.numbers();
                case "total" -> total = json.number();
                case "floor" -> floor = json.number();
                case "menteePrices" -> prices.mentees = json.numbers();
                case "mentorPrices" -> prices.mentors = json.numbers();
                case "bounds" -> bounds();
                case "eligible" -> {
                    prices.floor = floor;
                    beforePairs();
                    eachPair();
                    complete = true;
                }
                default -> throw new Refusal(Flaw.UNREADABLE, "nobody knows what %s is".formatted(name));
            }
        }
        demand(json.atEnd(), "something follows the end of the certificate");
        demand(complete, "the eligible pairs are missing");
        noGap();
        return "%,d of %,d mentees matched, total %,d; among %,d possible pairs no plan %s"
                .formatted(matches.size(), mentees, total, pairs, promise());
    }

    private String promise() {
        return switch (objective) {
            case "PARTICIPATION_FIRST" -> "matches more people, or as many with a greater total";
            case "WORST_PAIR_FIRST" ->
                "matches more people, or as many with a lowest score above %,d, or at least that and a greater total"
                        .formatted(floor);
            default -> "costs less, with %,d points for each mentee left out".formatted(penalty);
        };
    }

    private boolean worstPairFirst() {
        return "WORST_PAIR_FIRST".equals(objective);
    }

    private boolean participationFirst() {
        return "PARTICIPATION_FIRST".equals(objective) || worstPairFirst();
    }

    private void beforePairs() throws Refusal {
        boolean all = objective != null && places != null && pinned != null && matches != null && unmatched != null;
        demand(all, "something comes after the eligible pairs or not at all");
        require(places.length == mentors, Flaw.PLACES_INCOMPLETE, "%d mentors, places of %d", mentors, places.length);
        people();
        pairsOfThePlan();
        prices();
    }

    private void people() throws Refusal {
        mentorOf = new int[mentees];
        scoreOf = new long[mentees];
        boolean[] placed = new boolean[mentees];
        Arrays.fill(mentorOf, NOBODY);
        for (long[] match : matches) {
            demand(match.length == 3, "a match is a mentee, a mentor and a score");
            place(placed, match[0]);
            require(match[1] >= 0 && match[1] < mentors, Flaw.UNKNOWN_PERSON, "there is no mentor %d", match[1]);
            mentorOf[(int) match[0]] = (int) match[1];
            scoreOf[(int) match[0]] = match[2];
        }
        for (long mentee : unmatched) {
            place(placed, mentee);
        }
        for (int i = 0; i < mentees; i++) {
            require(placed[i], Flaw.FORGOTTEN, "mentee %d is neither matched nor left out", i);
        }
    }

    private void place(boolean[] placed, long mentee) throws Refusal {
        require(mentee >= 0 && mentee < mentees, Flaw.UNKNOWN_PERSON, "there is no mentee %d", mentee);
        require(!placed[(int) mentee], Flaw.PLACED_TWICE, "mentee %d stands in the plan twice", mentee);
        placed[(int) mentee] = true;
    }

    private void pairsOfThePlan() throws Refusal {
        long sum = 0;
        long[] left = places.clone();
        for (long[] match : matches) {
            int mentor = (int) match[1];
            require(--left[mentor] >= 0, Flaw.OVER_CAPACITY, "mentor %d has more mentees than places", mentor);
            sum = Math.addExact(sum, match[2]);
        }
        require(sum == total, Flaw.WRONG_TOTAL, "the scores sum to %,d, not to %,d", sum, total);
        open = places.clone();
        isPinned = new boolean[mentees];
        for (long[] pin : pinned) {
            demand(pin.length == 2, "a pinned pair is a mentee and a mentor");
            boolean kept = pin[0] >= 0 && pin[0] < mentees && mentorOf[(int) pin[0]] == pin[1];
            require(kept, Flaw.PIN_BROKEN, "mentee %d is not with the pinned mentor %d", pin[0], pin[1]);
            demand(!isPinned[(int) pin[0]], "somebody is pinned twice");
            isPinned[(int) pin[0]] = true;
            open[(int) pin[1]]--;
        }
    }

    private void prices() throws Refusal {
        boolean enough = !participationFirst() || penalty > MOST * mentees;
        require(enough, Flaw.PENALTY_TOO_LOW, "with %,d points it may pay to leave somebody out", penalty);
        limits(prices);
        for (Prices bound : bounds) {
            limits(bound);
        }
        long[] left = places.clone();
        matches.forEach(match -> left[(int) match[1]]--);
        for (int j = 0; j < mentors; j++) {
            boolean scarce = left[j] == 0 && open[j] > 0 || prices.mentors[j] == 0;
            require(scarce, Flaw.PRICE_WITHOUT_SCARCITY, "mentor %d has free places and a price", j);
        }
    }

    private void limits(Prices some) throws Refusal {
        boolean complete = some.mentees.length == mentees && some.mentors.length == mentors;
        require(complete, Flaw.PRICES_INCOMPLETE, "somebody has no price, or somebody who is not there has one");
        for (int i = 0; i < mentees; i++) {
            boolean low = some.mentees[i] <= (isPinned[i] ? 0 : penalty);
            require(low, Flaw.MENTEE_PRICE_TOO_HIGH, "mentee %d has a price above the penalty", i);
        }
        for (int j = 0; j < mentors; j++) {
            require(some.mentors[j] <= 0, Flaw.MENTOR_PRICE_POSITIVE, "mentor %d has a price above 0", j);
        }
    }

    private void bounds() throws IOException, Refusal {
        json.expect('[');
        while (json.more(']')) {
            Prices bound = new Prices();
            json.expect('{');
            while (json.more('}')) {
                String name = json.text();
                json.expect(':');
                switch (name) {
                    case "floor" -> bound.floor = json.number();
                    case "menteePrices" -> bound.mentees = json.numbers();
                    case "mentorPrices" -> bound.mentors = json.numbers();
                    default -> throw new Refusal(Flaw.UNREADABLE, "nobody knows what %s is".formatted(name));
                }
            }
            bounds.add(bound);
        }
    }

    private void eachPair() throws IOException, Refusal {
        int mentee = 0;
        json.expect('[');
        while (json.more(']')) {
            require(mentee < mentees, Flaw.UNKNOWN_PERSON, "there are pairs of a mentee too many");
            row(mentee++);
        }
        require(mentee == mentees, Flaw.FORGOTTEN, "mentee %d has no line of possible pairs", mentee);
    }

    private void row(int mentee) throws IOException, Refusal {
        long[] who = {};
        long[] scores = {};
        json.expect('{');
        while (json.more('}')) {
            String name = json.text();
            json.expect(':');
            switch (name) {
                case "mentors" -> who = json.numbers();
                case "scores" -> scores = json.numbers();
                case "others" -> others(mentee, json.numbers());
                default -> throw new Refusal(Flaw.UNREADABLE, "nobody knows what %s is".formatted(name));
            }
        }
        demand(who.length == scores.length, "mentee " + mentee + " has not as many scores as mentors");
        boolean confirmed = mentorOf[mentee] == NOBODY;
        for (int k = 0; k < who.length; k++) {
            require(who[k] >= 0 && who[k] < mentors, Flaw.UNKNOWN_PERSON, "there is no mentor %d", who[k]);
            require(
                    k == 0 || who[k] > who[k - 1],
                    Flaw.UNREADABLE,
                    "the mentors of mentee %d are not in order",
                    mentee);
            confirmed |= pair(mentee, (int) who[k], scores[k]);
        }
        require(confirmed, Flaw.NOT_ELIGIBLE, "mentee %d and mentor %d may not meet", mentee, mentorOf[mentee]);
    }

    /** Pairs not written out: {how many, best score}; their mentors' prices only help, so the best stands for all. */
    private void others(int mentee, long[] others) throws Refusal {
        demand(others.length == 2 && others[0] > 0, "the other pairs are a number and the best score");
        pairs += others[0];
        boolean covered = prices.mentees[mentee] <= MOST - others[1] || isPinned[mentee];
        for (Prices bound : bounds) {
            covered &= bound.mentees[mentee] <= MOST - others[1];
        }
        require(covered, Flaw.PRICES_ABOVE_COST, "mentee %d: a pair that is not written out could win", mentee);
    }

    /** @return true if the plan holds this pair */
    private boolean pair(int mentee, int mentor, long score) throws Refusal {
        pairs++;
        require(score >= 0 && score <= MOST, Flaw.WRONG_SCORE, "a score is 0 to 10 000, not %d", score);
        boolean planned = mentorOf[mentee] == mentor;
        boolean same = !planned || scoreOf[mentee] == score;
        require(same, Flaw.WRONG_SCORE, "mentee %d and mentor %d have the score %d", mentee, mentor, score);
        boolean high = !planned || score >= floor || isPinned[mentee];
        require(high, Flaw.BELOW_FLOOR, "mentee %d has a score of only %d", mentee, score);
        boolean within = prices.cover(mentee, mentor, score);
        for (Prices bound : bounds) {
            within &= bound.cover(mentee, mentor, score);
        }
        within |= isPinned[mentee] || open[mentor] == 0;
        require(within, Flaw.PRICES_ABOVE_COST, "mentee %d and mentor %d could better the plan", mentee, mentor);
        return planned;
    }

    private void noGap() throws Refusal {
        long cost = Math.multiplyExact(penalty, unmatched.length);
        for (long[] match : matches) {
            cost = Math.addExact(cost, isPinned[(int) match[0]] ? 0 : MOST - match[2]);
        }
        long least = prices.sum(open);
        require(
                cost == least,
                Flaw.GAP,
                "the plan costs %,d, proven is only that none costs less than %,d",
                cost,
                least);
        if (worstPairFirst()) {
            floorIsGreatest();
        }
    }

    /** Without a floor nobody can match more, and with a greater one nobody can match as many. */
    private void floorIsGreatest() throws Refusal {
        boolean most = unmatched.length == 0 || leftOut(0) >= unmatched.length;
        require(most, Flaw.FLOOR_NOT_GREATEST, "it is not proven that without a floor nobody more can be matched");
        boolean greatest = floor == MOST || matches.size() == pinned.size() || leftOut(floor + 1) > unmatched.length;
        require(greatest, Flaw.FLOOR_NOT_GREATEST, "it is not proven that no greater floor is possible");
    }

    /** How many mentees at least any plan with this floor leaves out, by the bounds: the others cost 10 000 each at most. */
    private long leftOut(long above) {
        long left = 0;
        for (Prices bound : bounds) {
            long rest = bound.sum(open) - MOST * (mentees - pinned.size());
            left = Math.max(left, bound.floor <= above ? -Math.floorDiv(-rest, penalty) : 0);
        }
        return left;
    }

    private static void demand(boolean readable, String otherwise) throws Refusal {
        require(readable, Flaw.UNREADABLE, "%s", otherwise);
    }

    private static void require(boolean sound, Flaw flaw, String otherwise, Object... where) throws Refusal {
        if (!sound) {
            throw new Refusal(flaw, otherwise.formatted(where));
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** What everybody is worth, for pairs that reach a floor. */
    private static final class Prices {
        private long floor;
        private long[] mentees = {};
        private long[] mentors = {};

        boolean cover(int mentee, int mentor, long score) {
            return score < floor || Math.addExact(mentees[mentee], mentors[mentor]) <= MOST - score;
        }

        /** What any plan costs at least. */
        long sum(long[] open) {
            long sum = 0;
            for (long price : mentees) {
                sum = Math.addExact(sum, price);
            }
            for (int j = 0; j < mentors.length; j++) {
                sum = Math.addExact(sum, Math.multiplyExact(mentors[j], open[j]));
            }
            return sum;
        }
    }

    /** What can be wrong with a certificate. */
    public enum Flaw {
        /** The file is not in the format. */
        UNREADABLE,
        /** Somebody is named who is not there. */
        UNKNOWN_PERSON,
        /** A mentee has two mentors, or is both matched and left out. */
        PLACED_TWICE,
        /** A mentee is missing from the plan or from the possible pairs. */
        FORGOTTEN,
        /** There are not as many numbers of places as mentors. */
        PLACES_INCOMPLETE,
        /** Somebody has no price, or somebody who is not there has one. */
        PRICES_INCOMPLETE,
        /** A mentor has more mentees than places. */
        OVER_CAPACITY,
        /** A pair of the plan is not possible. */
        NOT_ELIGIBLE,
        /** A pair decided beforehand is not in the plan. */
        PIN_BROKEN,
        /** The plan claims another score than the pair has. */
        WRONG_SCORE,
        /** The scores of the plan do not sum to the total. */
        WRONG_TOTAL,
        /** Leaving somebody out is too cheap for "the most people first". */
        PENALTY_TOO_LOW,
        /** A mentee has a price above the penalty. */
        MENTEE_PRICE_TOO_HIGH,
        /** A mentor has a price above 0. */
        MENTOR_PRICE_POSITIVE,
        /** A mentor with free places has a price. */
        PRICE_WITHOUT_SCARCITY,
        /** A possible pair costs less than the prices of the two. */
        PRICES_ABOVE_COST,
        /** A pair of the plan stays below the floor. */
        BELOW_FLOOR,
        /** It is not proven that the worst pair could not fit better. */
        FLOOR_NOT_GREATEST,
        /** The plan costs more than the prices prove. */
        GAP
    }

    /** The first flaw found. */
    public static final class Refusal extends Exception {
        private static final long serialVersionUID = 1;

        private final Flaw flaw;

        Refusal(Flaw flaw, String where) {
            super(where);
            this.flaw = flaw;
        }

        public Flaw flaw() {
            return flaw;
        }
    }

    /** Reads as much of JSON as a certificate holds, as it comes: whole numbers, plain texts, lists, objects. */
    private static final class Json {
        private final InputStream in;
        private int next = ' ';
        private long line = 1;

        Json(InputStream in) {
            this.in = in;
        }

        /** @return false once the list or object ends here */
        boolean more(char end) throws IOException, Refusal {
            skip();
            if (next == end) {
                step();
                return false;
            }
            if (next == ',') {
                step();
            }
            skip();
            wrong(next < 0 || next == ',', "has no end");
            return true;
        }

        void expect(char character) throws IOException, Refusal {
            skip();
            wrong(next != character, "has no " + character);
            step();
        }

        boolean atEnd() throws IOException {
            skip();
            return next < 0;
        }

        String text() throws IOException, Refusal {
            StringBuilder text = new StringBuilder();
            expect('"');
            for (; next != '"'; step()) {
                wrong(next < ' ' || next == '\\' || text.length() > 100, "has no plain text");
                text.append((char) next);
            }
            step();
            return text.toString();
        }

        long number() throws IOException, Refusal {
            skip();
            boolean negative = next == '-';
            if (negative) {
                step();
            }
            wrong(next < '0' || next > '9', "has no whole number");
            long number = 0;
            for (; next >= '0' && next <= '9'; step()) {
                number = Math.addExact(Math.multiplyExact(number, 10L), next - '0');
            }
            wrong(next == '.' || next == 'e' || next == 'E', "has no whole number");
            return negative ? -number : number;
        }

        long[] numbers() throws IOException, Refusal {
            long[] numbers = new long[16];
            int count = 0;
            expect('[');
            while (more(']')) {
                numbers = count < numbers.length ? numbers : Arrays.copyOf(numbers, 2 * count);
                numbers[count++] = number();
            }
            return Arrays.copyOf(numbers, count);
        }

        List<long[]> rows() throws IOException, Refusal {
            List<long[]> rows = new ArrayList<>();
            expect('[');
            while (more(']')) {
                rows.add(numbers());
            }
            return rows;
        }

        private void skip() throws IOException {
            while (next == ' ' || next == '\n' || next == '\r' || next == '\t') {
                step();
            }
        }

        private void step() throws IOException {
            line += next == '\n' ? 1 : 0;
            next = in.read();
        }

        private void wrong(boolean wrong, String what) throws Refusal {
            require(!wrong, Flaw.UNREADABLE, "line %d %s where one should be", line, what);
        }
    }
}
