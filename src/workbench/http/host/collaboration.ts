import type { CollaborationMessage, TransportService } from "@odoo/o-spreadsheet";

export type { CollaborationMessage, TransportService };

export type NewMessageCallback = (message: CollaborationMessage) => void;

/** A change of the workbook, as opposed to the whereabouts of a cursor. */
export type Update = Exclude<Extract<CollaborationMessage, { nextRevisionId: string }>, { type: "SNAPSHOT" }>;
