package io.github.fairquote.examples.benchmarks.letter;

final class ByHand implements Engine.Writer {
    private Letter letter = new Letter("", 0);
    private int length;

    @Override
    public void take(Letter letter) {
        this.letter = letter;
        this.length = 1_024 * letter.size();
    }

    @Override
    public Letter read() {
        return letter;
    }

    @Override
    public String write() {
        StringBuilder out = new StringBuilder(length);
        for (int i = 0; i < letter.size(); i++) {
            write(out);
        }
        return out.toString();
    }

    private void write(StringBuilder out) {
        out.append("Hello ").append(letter.client()).append(",\n\n").append("Hudson Gate Insurance");
        out.append(" is looking for ").append("exclusive leads for auto and home insurance");
        out.append(". I do ").append("lead generation for insurance agencies");
        out.append(" and nothing else, for ").append("7");
        out.append(" years now, and I read your post twice: what you want in the end is ");
        out.append("calls from people who have talked to nobody else");
        out.append(".\n\nThree things I did for agencies like yours: ");
        for (Letter.Case each : Letter.CASES) {
            out.append(", by ").append(each.who()).append(": ").append(each.result());
            out.append(" (").append(each.year()).append(')');
        }
        out.append(".\n\nOne of them wrote: \"").append(Letter.REVIEW).append("\".");
        out.append("\n\nMy hours are ").append("16:00-19:00").append(" in ").append("Kyiv");
        out.append(", which is ").append("9:00-12:00").append(" for you, so that we can talk on ");
        out.append("Thursday").append(". I would begin with ").append("the landing page");
        out.append(" and show you the numbers every ").append("Monday");
        out.append(". What would have to be true in three months for this to have been worth it?\n\n");
        out.append("Olena").append('\n');
    }
}
