import { useFormatter, useTranslations } from "next-intl";
import { classes } from "#components/ui/classes.ts";
import { judgedLabels, type Quality } from "#domain/analysis/quality.ts";
import { LabelMark } from "./label-mark.tsx";

/** People's word by the machine's; what they agree on is ringed. */
export function ConfusionTable({ confusion }: { confusion: Quality["confusion"] }) {
  const t = useTranslations("evidence");
  const format = useFormatter();
  return (
    <div className="overflow-x-auto">
      <table className="text-13">
        <caption className="sr-only">{t("quality.confusion")}</caption>
        <thead className="text-left text-12 text-ink-soft">
          <tr>
            <th scope="col" className="py-1 pr-6 font-normal">
              {t("quality.person")}
            </th>
            {judgedLabels.map((label) => (
              <th key={label} scope="col" className="px-3 py-1 text-right font-normal">
                {t("quality.machine", { label: t(`labels.${label}`) })}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {judgedLabels.map((row) => (
            <tr key={row} className="border-t border-hairline">
              <th scope="row" className="py-1.5 pr-6 text-left font-normal">
                <span className="inline-flex items-center gap-1.5">
                  <LabelMark label={row} size={10} />
                  {t(`labels.${row}`)}
                </span>
              </th>
              {judgedLabels.map((column) => (
                <td key={column} className="px-3 py-1.5 text-right tabular-nums">
                  <span
                    className={classes(
                      "inline-block min-w-8 rounded-mark px-1.5",
                      row === column && "font-bold ring-1 ring-edge",
                    )}
                  >
                    {format.number(confusion[row][column])}
                  </span>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
