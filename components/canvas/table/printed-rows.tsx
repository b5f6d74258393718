import { useTranslations } from "next-intl";
import type { Row, Words } from "./rows.ts";
import { columns } from "./rows-table.tsx";
import { CellOf } from "./table-cells.tsx";

type Props = { rows: readonly Row[]; words: Words };

/** On paper: all rows that are shown, not only those in sight, with their head on every sheet. */
export function PrintedRows({ rows, words }: Props) {
  const t = useTranslations("canvas");
  return (
    <div className="hidden print:block">
      <table className="mt-4 w-full border-collapse text-left text-[8.5pt]">
        <thead>
          <tr className="border-b border-edge">
            {columns.map(({ id }) => (
              <th key={id} scope="col" className="py-1 pr-3 align-bottom font-medium text-ink-soft">
                {t(`table.columns.${id}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id} className="border-b border-hairline">
              {columns.map(({ id }) => (
                <td key={id} className={`py-1 pr-3 align-top ${id === "text" ? "w-[34%]" : ""}`}>
                  <CellOf column={id} row={row} words={words} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
