import type { LetterTexts } from "./letterTexts";

/** The letters in German. */
export const letterTextsDe: LetterTexts = {
  opening: "Guten Tag {{name}},",
  closing: "Ihr Zeichen: {{reference}}\n\n{{controller}}",
  suggestions: {
    remedies: "Gegen diese Entscheidung steht Ihnen der Rechtsweg offen.",
    complaint:
      "Sie können sich bei einer Aufsichtsbehörde beschweren, insbesondere dort, wo Sie wohnen, arbeiten oder einen Verstoß vermuten.",
  },
  kinds: {
    acknowledgement: {
      subject: "Wir haben Ihre Anfrage erhalten",
      body: "Am {{received_on}} haben wir Ihre Anfrage erhalten ({{right}}). Unsere Antwort haben Sie bis zum {{date}}.",
    },
    identity_request: {
      subject: "Bitte bestätigen Sie, dass Sie es sind",
      body: "Am {{received_on}} haben wir Ihre Anfrage erhalten ({{right}}). Bevor wir handeln, müssen wir sicher sein, dass sie von Ihnen kommt. Bitte bestätigen Sie sie von der E-Mail-Adresse Ihres Kontos aus. Bis dahin steht die Frist für unsere Antwort still.",
    },
    clarification_request: {
      subject: "Eine Rückfrage zu Ihrer Anfrage",
      body: "Um Ihre Anfrage vom {{received_on}} zu beantworten ({{right}}), müssen wir mehr wissen.\n\n{{reasons}}",
    },
    extension_notice: {
      subject: "Wir brauchen mehr Zeit für Ihre Anfrage",
      body: "Am {{received_on}} haben wir Ihre Anfrage erhalten ({{right}}). Wir brauchen mehr Zeit und antworten bis zum {{date}}. Die Gründe:\n\n{{extension_reasons}}",
    },
    fulfilment: {
      subject: "Ihre Anfrage ist erledigt",
      body: "Ihre Anfrage vom {{received_on}} ({{right}}) wurde am {{date}} erfüllt.\n\n{{what_was_done}}\n\n{{what_was_kept}}",
    },
    partial_fulfilment: {
      subject: "Ihre Anfrage ist teilweise erledigt",
      body: "Ihre Anfrage vom {{received_on}} ({{right}}) wurde am {{date}} teilweise erfüllt.\n\n{{what_was_done}}\n\n{{what_was_kept}}\n\nWarum nicht ganz: {{reasons}}\n\n{{remedies}}\n\n{{complaint}}",
    },
    refusal: {
      subject: "Ihrer Anfrage kann nicht entsprochen werden",
      body: "Ihrer Anfrage vom {{received_on}} ({{right}}) können wir nicht entsprechen. Entschieden wurde am {{date}}. Die Gründe:\n\n{{reasons}}\n\n{{remedies}}\n\n{{complaint}}",
    },
    restriction_in_force: {
      subject: "Ihre Daten sind eingeschränkt",
      body: "Seit dem {{date}} speichern wir Ihre Daten nur noch und tun sonst nichts mit ihnen.\n\n{{what_was_done}}\n\nBevor wir das aufheben, sagen wir es Ihnen.",
    },
    restriction_lifting_notice: {
      subject: "Die Einschränkung Ihrer Daten wird aufgehoben",
      body: "Die Einschränkung Ihrer Daten wird nach dem {{date}} aufgehoben. Die Gründe:\n\n{{reasons}}",
    },
    objection_decision: {
      subject: "Unsere Entscheidung über Ihren Widerspruch",
      body: "Am {{date}} haben wir über Ihren Widerspruch vom {{received_on}} entschieden.\n\n{{reasons}}\n\n{{remedies}}\n\n{{complaint}}",
    },
    release: {
      subject: "Ihre Daten liegen bereit",
      body: "Die Kopie Ihrer Daten, um die Sie am {{received_on}} gebeten haben, liegt bereit. Sie können sie bis zum {{date}} herunterladen:\n\n{{link}}\n\nDie Datei enthält ein Verzeichnis mit Anzahl und SHA-256 von allem, was darin ist.",
    },
    cancellation: {
      subject: "Die Löschung Ihres Kontos ist abgebrochen",
      body: "Am {{date}} wurde die Löschung abgebrochen, um die Sie am {{received_on}} gebeten hatten. Ihr Konto ist wie zuvor.",
    },
  },
  rights: {
    access: "Auskunft über Ihre Daten",
    portability: "Herausgabe Ihrer Daten",
    rectification: "Berichtigung Ihrer Daten",
    erasure: "Löschung Ihrer Daten",
    restriction: "Einschränkung der Verarbeitung",
    objection: "Widerspruch gegen die Verarbeitung",
    consent_withdrawal: "Widerruf Ihrer Einwilligung",
    marketing_opt_out: "Ende der Werbung",
    minor: "Löschung der Daten eines Kindes",
  },
  facts: {
    done: {
      access: "Eine Kopie Ihrer Daten wurde erstellt: {{rows}} Einträge und {{assets}} Dateien.",
      portability:
        "Eine maschinenlesbare Kopie Ihrer Daten wurde erstellt: {{rows}} Einträge und {{assets}} Dateien.",
      rectification: "Ihre Daten wurden berichtigt: {{items}}.",
      erasure: "Gelöscht wurden: {{items}}.",
      restriction:
        "Ihr Konto ist eingeschränkt: Seine Daten werden gespeichert, sonst geschieht nichts damit.",
      objection: "Die Verarbeitung, der Sie widersprochen haben, hat aufgehört.",
      consent_withdrawal: "Ihre Einwilligung wurde widerrufen.",
      marketing_opt_out: "Ihre Adresse steht auf unserer Sperrliste.",
      minor: "Gelöscht wurden: {{items}}.",
    },
    kept: "Aufbewahrt werden: {{items}}.",
    keptItem: "{{label}} ({{ground}})",
    keptUntilItem: "{{label}} bis {{until}} ({{ground}})",
    nothingKept: "Sonst wird davon nichts aufbewahrt.",
    backups: "Kopien in Sicherungen laufen bis zum {{until}} ab.",
  },
};
