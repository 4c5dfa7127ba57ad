-- AlterTable
ALTER TABLE "models" ADD COLUMN     "gate_policy" JSONB;

-- AlterTable
ALTER TABLE "versions" ADD COLUMN     "override" JSONB;
