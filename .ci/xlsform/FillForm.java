import java.io.FileInputStream;
import java.io.InputStream;
import java.util.*;
import org.javarosa.core.model.*;
import org.javarosa.core.model.data.*;
import org.javarosa.core.model.data.helper.Selection;
import org.javarosa.core.model.instance.*;
import org.javarosa.form.api.*;
import org.javarosa.xform.util.XFormUtils;

/** Fills a form with random answers in JavaRosa, the engine of ODK Collect, and prints a line of JSON for each seed:
 *  the questions that it showed, and every value that it would send. */
public final class FillForm {
  private final FormDef form;
  private final FormEntryModel model;
  private final FormEntryController controller;
  private final Random random;
  private final double skips;
  private final Set<String> shown = new LinkedHashSet<>();

  private FillForm(FormDef form, long seed) {
    this.form = form;
    random = new Random(seed);
    skips = seed % 5 == 0 ? 0 : random.nextDouble() * 0.5;
    model = new FormEntryModel(form);
    controller = new FormEntryController(model);
    form.initialize(true, new InstanceInitializationFactory());
  }

  public static void main(String[] words) throws Exception {
    new org.javarosa.model.xform.XFormsModule().registerModule();
    int first = Integer.parseInt(words[1]), last = Integer.parseInt(words[2]);
    for (int seed = first; seed < last; seed++) {
      try (InputStream stream = new FileInputStream(words[0])) {
        FillForm fill = new FillForm(XFormUtils.getFormFromInputStream(stream), seed);
        fill.run();
        System.out.println(fill.result());
      }
    }
  }

  private void run() {
    controller.jumpToIndex(FormIndex.createBeginningOfFormIndex());
    int event;
    while ((event = controller.stepToNextEvent()) != FormEntryController.EVENT_END_OF_FORM) {
      if (event == FormEntryController.EVENT_QUESTION) answer(model.getQuestionPrompt());
    }
  }

  private void answer(FormEntryPrompt prompt) {
    String name = model.getFormIndex().getReference().getNameLast();
    if (prompt.getControlType() == Constants.CONTROL_TRIGGER || prompt.isReadOnly()) return;
    shown.add(name);
    if (!prompt.isRequired() && random.nextDouble() < skips) return;
    for (int attempt = 0; attempt < 200; attempt++) {
      int status = controller.answerQuestion(model.getFormIndex(), value(prompt, name), true);
      if (status == FormEntryController.ANSWER_OK) return;
    }
    throw new IllegalStateException("no answer to " + name + " is taken");
  }

  private IAnswerData value(FormEntryPrompt prompt, String name) {
    List<SelectChoice> choices = prompt.getSelectChoices();
    switch (prompt.getDataType()) {
      case Constants.DATATYPE_DATE:
        return new DateData(new GregorianCalendar(2026, Calendar.JANUARY, 1 + random.nextInt(200)).getTime());
      case Constants.DATATYPE_INTEGER: return new IntegerData(random.nextInt(25));
      case Constants.DATATYPE_DECIMAL:
        double[] odd = {0, 0.1, 0.3, 1.001, 12.6, 4.2, 3, 7.5, 9999999.999, 75, 100, 30, 60};
        return new DecimalData(
            random.nextInt(3) == 0 ? odd[random.nextInt(odd.length)] : random.nextInt(3) == 0 ? random.nextInt(4000) / 10.0 : random.nextInt(60));
      case Constants.DATATYPE_MULTIPLE_ITEMS: {
        List<Selection> chosen = new ArrayList<>();
        for (SelectChoice choice : choices) if (random.nextInt(3) > 0) chosen.add(choice.selection());
        if (chosen.isEmpty()) chosen.add(choices.get(0).selection());
        return new SelectMultiData(chosen);
      }
      default:
        if (choices != null && !choices.isEmpty()) {
          boolean best = random.nextInt(3) > 0;
          if (name.equals("visit_kind")) return new SelectOneData(choices.get(random.nextInt(2)).selection());
          return new SelectOneData(choices.get(best ? 0 : random.nextInt(choices.size())).selection());
        }
        return new StringData(words[random.nextInt(words.length)]);
    }
  }

  private static final String[] words = {
    "seen at noon", "ឃើញនៅពេលថ្ងៃ", "=1+1", "<b>&\"quoted\"</b>, a comma; {[x]}: #1", "it's - yes", "@home", "  spaces  ", "line\nbreak", "null", "2026-01-01"
  };

  private String result() {
    StringBuilder text = new StringBuilder("{\"shown\": [");
    String comma = "";
    for (String name : shown) { text.append(comma).append(quoted(name)); comma = ", "; }
    text.append("], \"values\": {");
    collect(form.getMainInstance().getRoot(), "", text, new boolean[] {true});
    return text.append("}}").toString();
  }

  private void collect(TreeElement element, String path, StringBuilder text, boolean[] isFirst) {
    for (int index = 0; index < element.getNumChildren(); index++) {
      TreeElement child = element.getChildAt(index);
      String name = path.isEmpty() ? child.getName() : path + "/" + child.getName();
      if (!child.isRelevant()) continue;
      if (child.getNumChildren() > 0) {
        collect(child, name, text, isFirst);
      } else if (child.getValue() != null) {
        text.append(isFirst[0] ? "" : ", ").append(quoted(name)).append(": ");
        text.append(quoted(child.getValue().uncast().getString()));
        isFirst[0] = false;
      }
    }
  }

  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    for (char sign : text.toCharArray()) {
      if (sign == '"' || sign == '\\') quoted.append('\\').append(sign);
      else if (sign < 0x20) quoted.append(String.format("\\u%04x", (int) sign));
      else quoted.append(sign);
    }
    return quoted.append("\"").toString();
  }
}
